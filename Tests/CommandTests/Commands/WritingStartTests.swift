import Foundation
import Testing

/// The files that writers start from.
@Suite struct WritingStartTests {
    @Test(arguments: [("story", "stories"), ("case", "cases")])
    func `a story and a case study begin as drafts, in the language of the site`(kind: String, folder: String)
        throws
    {
        let site = try TestSite.withEvent()
        let run = try site.did(kind, "new", "The mute button", "--event", TestSite.event)
        #expect(run.text == "Wrote Content/\(folder)/the-mute-button.md.\n")
        let text = try site.read("Content/\(folder)/the-mute-button.md")
        #expect(
            text.contains(
                "title: The mute button\ndate: 2027-06-11\nstatus: draft\nevent: \(TestSite.event)\n"
            ),
            "\(text)"
        )
        let prompts = try site.did("check").codes.filter { $0 == "prompt-left" }
        #expect(prompts.count == (kind == "case" ? 2 : 3))
        try site.refused(kind, "new", "The mute button", with: "file-exists")
        try site.write("unconf.yml", "title: Leises Rad\nlanguage: de\n")
        try site.did(kind, "new", "Der stumme Knopf")
        let german = try site.read("Content/\(folder)/der-stumme-knopf.md")
        #expect(german.contains(kind == "case" ? "## Wie es begann" : "## Der Augenblick"), "\(german)")
        #expect(!german.contains("event:"))
        try site.did("build", "--date", "2027-07-01")
        #expect(!site.has("Output/\(folder)/the-mute-button/index.html"))
    }

    @Test func `a question is open until a note answers it`() throws {
        let site = try TestSite.withEvent(attribution: "open")
        #expect(try site.did("question", "list").text == "No question has been asked yet.\n")
        try site.did("question", "new", "Who asks first?")
        try site.did("question", "new", "Who \"closes\" it: me?", "--event", TestSite.event)
        let entries = try site.did("question", "list", "--json").decoded([Entry].self)
        #expect(entries.map(\.status) == ["open", "open"])
        #expect(entries.map(\.title).contains("Who \"closes\" it: me?"))
        try site.write(
            "Content/events/\(TestSite.event)/notes/quiet.md",
            "---\ntitle: Quiet\nstatus: published\nanswers: [who-asks-first]\n---\n## What failed\n\nNothing.\n"
        )
        let later = try site.did("question", "list", "--json").decoded([Entry].self)
        #expect(later.map(\.status) == ["open", "answered"])
        #expect(later.map(\.answeredBy) == [[], ["\(TestSite.event)/quiet"]])
        #expect(try site.did("question", "list", "--open", "--json").decoded([Entry].self).count == 1)
        try site.did("build", "--date", "2027-07-01")
        #expect(try site.read("Output/questions/who-asks-first/index.html").contains("Who asks first?"))
    }

    private struct Entry: Decodable {
        var title: String
        var status: String
        var answeredBy: [String]
    }
}
