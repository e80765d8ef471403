import Foundation
import Testing

/// What a build says of the texts holds now, also of those that it did not read again.
@Suite struct LastingFindingTests {
    @Test func `says again what an unchanged text has wrong`() throws {
        let site = try TestSite.with(notes: 3)
        let first = try site.did("build", "--date", "2027-07-01").errors
        #expect(first.contains("nowhere-1"))
        try site.write(TestSite.note(2), TestSite.text(2, "Other words."))
        let second = try site.did("build", "--date", "2027-07-01").errors
        #expect(second == first)
        #expect(try site.did("build", "--date", "2027-07-01").errors == first)
    }

    @Test func `says what holds now of a link to a place in a text that has changed`() throws {
        let site = try TestSite.with(notes: 2)
        let story = "---\ntitle: Tea\ndate: 2027-06-12\nstatus: published\n---\n"
        try site.write(
            "Content/stories/tea.md",
            story + "[A part](/events/\(TestSite.event)/notes/note-1/#part-1)\n"
        )
        func remarks() throws -> [String] {
            usleep(80_000)
            let errors = try site.did("build", "--date", "2027-07-01").errors
            return errors.split(separator: "\n").filter { $0.contains("stories/tea.md") }.map(String.init)
        }
        for part in [1, 2, 1, 3] {
            try site.write(
                TestSite.note(1),
                TestSite.text(1, "Words.") + "\n## Part \(part)\n\nOf the whole.\n"
            )
            let expected =
                part == 1
                ? []
                : [
                    "Content/stories/tea.md:6:10: warning: nothing on /events/\(TestSite.event)/notes/note-1/ is at #part-1 [dead-link]"
                ]
            #expect(try remarks() == expected)
            #expect(try remarks() == expected)
            try site.expectAsFromNothing("part \(part)")
        }
    }

    @Test func `says what holds now of a link to a note that is not shown`() throws {
        let site = try TestSite.with(notes: 2)
        try site.write(
            "Content/stories/tea.md",
            "---\ntitle: Tea\ndate: 2027-06-12\nstatus: published\n---\n[A](/events/\(TestSite.event)/notes/late/)\n"
        )
        let late = "Content/events/\(TestSite.event)/notes/late.md"
        func helps() throws -> Int {
            usleep(80_000)
            let errors = try site.did("build", "--date", "2027-07-01").errors
            #expect(errors.contains("[dead-link]"))
            return errors.components(separatedBy: "its text is not shown").count - 1
        }
        #expect(try helps() == 0)
        for _ in 1...2 {
            try site.write(late, "---\ntitle: Late\nstatus: draft\n---\nLate.\n")
            #expect(try helps() == 1)
            try site.expectAsFromNothing("written")
            try FileManager.default.removeItem(at: site.root.appending(path: late))
            #expect(try helps() == 0)
            try site.expectAsFromNothing("taken away")
        }
    }
}
