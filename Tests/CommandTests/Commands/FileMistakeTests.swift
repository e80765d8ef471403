import Foundation
import Testing

/// Mistakes in files that people write: the exact place, all of them at once, and nothing done meanwhile.
@Suite struct FileMistakeTests {
    private let event = "Content/events/\(TestSite.event)/event.md"

    @Test func `every mistake in event.md is named with its line and column`() throws {
        let site = try TestSite.withEvent()
        let file = LoomEvent.file()
            .replacing("capacity: 8", with: "capcity: 8")
            .replacing("timezone: Europe/Lisbon", with: "timezone: Europe/Lisboa")
            .replacing("{id: s2, starts: \"11:10\"", with: "{id: s2, starts: \"10:50\"")
        try site.write(event, file)
        let run = try site.program.run(["event", "check"])
        #expect(run.status == 1)
        let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
        func line(_ text: String) -> Int { (lines.firstIndex { $0.contains(text) } ?? -1) + 1 }
        #expect(run.errors.contains("\(event):\(line("capcity")):1: error: "))
        #expect(run.errors.contains("help: did you mean `capacity`?"))
        #expect(run.errors.contains("\(event):\(line("Lisboa")):11: error: "))
        #expect(run.errors.contains("\(event):\(line("id: s2")):5: "), "\(run.errors)")
        // What is not sure is not acted on.
        try site.refused("participant", "add", "Eve", with: "unknown-key")
        #expect(!site.has("unconf.sqlite"))
    }

    @Test func `a day without a venue is in order, with a hint`() throws {
        let site = try TestSite.withEvent()
        let lines = LoomEvent.file().split(separator: "\n", omittingEmptySubsequences: false)
        try site.write(event, lines.filter { !$0.hasPrefix("venue:") }.joined(separator: "\n"))
        let run = try site.program.run(["event", "check", "--strict"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("\(event): note: nothing says where the event is [event-without-venue]"))
    }

    @Test func `a time that the clocks jump over is refused`() throws {
        let site = try TestSite.withEvent()
        try site.write(
            event,
            LoomEvent.file().replacing("2027-06-11T09:00", with: "2027-03-28T01:30")
                .replacing("2027-06-11T16:00", with: "2027-03-28T16:00")
        )
        let run = try site.refused("event", "check", with: "clock-change")
        #expect(run.errors.contains("\(event):3:9: error: "))
    }

    @Test func `a site file with an unknown key is named where it stands`() throws {
        let site = try TestSite.withEvent()
        try site.write("unconf.yml", "title: Quiet Loom\ntheem: default\n")
        let run = try site.program.run(["build"])
        #expect(run.status == 1)
        #expect(run.errors.contains("unconf.yml:2:1: error: "))
        #expect(run.errors.contains("did you mean `theme`?"))
    }

    @Test(arguments: [
        ("title: [\n", "yaml-syntax"), ("title: Quiet Loom\ntitle: Twice\n", "duplicate-key"),
        ("- a\n- b\n", "wrong-type"), ("theme: default\n", "missing-key"),
    ])
    func `a broken site file stops everything`(text: String, code: String) throws {
        let site = try TestSite.withEvent()
        try site.write("unconf.yml", text)
        for arguments in [["build"], ["check"]] {
            let run = try site.program.run(arguments)
            #expect(run.status == 1 && run.codes.contains(code), "\(arguments): \(run.errors)")
            #expect(run.errors.contains("unconf.yml:"), "\(run.errors)")
        }
    }

    @Test func `bad rows are all listed with their lines, and none goes in`() throws {
        let site = try TestSite.withEvent()
        let table =
            "Name,Email,Stage\nAda,ada@loom.example,running\nBo,not an address,running\nCy,cy@loom.example,flying\n"
        let run = try site.program.run(["import", "-"], input: Array(table.utf8))
        #expect(run.status == 1)
        #expect(run.text.contains("line 3: ") && run.text.contains("line 4: "), "\(run.text)")
        #expect(run.text.contains("Nothing was imported"))
        #expect(try site.did("participant", "list").text.hasPrefix("Nobody"))
        try site.did("import", "-", "--partial", input: table)
        #expect(try site.did("participant", "list").text.contains("Ada"))
    }

    @Test(arguments: [
        ("Name,Email\n\"Ada,ada@loom.example\n", "unterminated-quote", "standard input:2"),
        ("Name,Email\nAda,ada@loom.example,more\n", "ragged-row", "standard input:2"),
        ("Name,Email\n\"Ada\"x,ada@loom.example\n", "text-after-quote", "standard input:2"),
        ("Colour,Shape\nred,round\n", "unknown-export", "standard input:1"),
    ])
    func `a malformed table is refused where it breaks`(table: String, code: String, place: String) throws {
        let site = try TestSite.withEvent()
        let run = try site.program.run(["import", "-"], input: Array(table.utf8))
        #expect(run.status == 1)
        #expect(
            (run.errors + run.text).contains(code) || run.text.contains("line 2"),
            "\(run.errors)\(run.text)"
        )
        #expect(run.errors.contains(place) || run.text.contains("line 2"), "\(run.errors)\(run.text)")
        #expect(try site.did("participant", "list").text.hasPrefix("Nobody"))
    }

    @Test func `a problem for an engine that is not JSON is refused where it breaks`() throws {
        let site = try TestSite()
        try site.write("problem.json", "{\n  \"topics\": [,]\n}\n")
        let run = try site.refused("solve", "board", "problem.json", with: "bad-json")
        #expect(run.errors.contains("problem.json:2:14: error: "), "\(run.errors)")
    }

    @Test func `a note with front matter that never ends is named, and so is one with a wrong key`() throws {
        let site = try TestSite.withEvent()
        let notes = "Content/events/\(TestSite.event)/notes"
        try site.write("\(notes)/open.md", "---\ntitle: Open\nand so on\n")
        try site.write("\(notes)/wrong.md", "---\ntitle: Wrong\nstatus: pubished\n---\ntext\n")
        for arguments in [["check"], ["build"], ["note", "list"]] {
            let run = try site.program.run(arguments)
            #expect(run.status == 1, "\(arguments)")
            #expect(run.errors.contains("\(notes)/open.md:1"), "\(arguments): \(run.errors)")
            #expect(run.errors.contains("\(notes)/wrong.md:3:9: error: "), "\(arguments): \(run.errors)")
        }
        #expect(!site.has("Output/index.html"))
    }

    @Test func `bytes that are no text are refused, not guessed at`() throws {
        let site = try TestSite.withEvent()
        try site.write(
            "Content/pages/bad.md",
            bytes: Array("---\ntitle: Bad\n---\n".utf8) + [0xFF, 0xFE, 0x41]
        )
        let run = try site.program.run(["build"])
        #expect(run.status == 1)
        #expect(run.errors.contains("Content/pages/bad.md"), "\(run.errors)")
    }
}
