import Foundation
import Testing

/// What comes out where: scripts read standard output, people read both.
@Suite struct StreamTests {
    /// Every command that only looks.
    static let questions: [[String]] = [
        ["event", "list"], ["event", "show"], ["event", "check"], ["event", "phase"],
        ["participant", "list"],
        ["participant", "show", "1"], ["participant", "consent", "1"], ["participant", "export", "1"],
        ["organisation", "list"], ["waitlist", "list"], ["topic", "list"], ["topic", "show", "1"],
        ["topic", "similar", "silence"], ["interest", "list"], ["interest", "list", "--by", "1"],
        ["board", "show"], ["board", "agenda", "1"], ["board", "history"], ["match", "show"],
        ["note", "list"],
        ["log"], ["doctor"], ["check"],
    ]

    /// A command of every kind that does something, in an order in which it works.
    static let deeds: [[String]] = [
        ["event", "phase", "live"], ["participant", "add", "Jo"],
        ["participant", "edit", "1", "--diet", "none"],
        ["participant", "consent", "1", "matching"], ["participant", "check-in", "1", "2"],
        ["participant", "cancel", "7"], ["organisation", "alias", "Sumi Ink", "Sumi"],
        ["topic", "pitch", "And now?", "--by", "5"], ["topic", "second", "5", "--by", "6"],
        ["topic", "edit", "5", "--detail", "More"], ["topic", "hands", "5", "4"],
        ["interest", "set", "5", "--by", "5"], ["interest", "clear", "5", "--by", "5"],
        ["board", "clear", "--topic", "1"], ["board", "place", "1", "s1", "shuttle"],
        ["board", "move", "1", "s2", "bobbin"], ["board", "lock", "1"], ["board", "unlock", "1"],
        ["board", "block", "s3", "bobbin", "--reason", "rain"], ["board", "unblock", "s3", "bobbin"],
        ["board", "plan", "--propose", "--iterations", "500"],
        ["match", "pairs", "--joined", "1", "2", "3", "--iterations", "100"],
        ["match", "mentors", "--here", "--iterations", "100"],
        ["match", "circles", "--size", "2", "4", "--joined", "1", "2", "3", "4", "--iterations", "100"],
        ["match", "clear", "pair"], ["topic", "withdraw", "5"], ["note", "new", "--all"], ["archive"],
        ["undo"], ["backup", "copy.sqlite"], ["restore", "copy.sqlite", "--yes"],
        ["participant", "erase", "7", "--yes"],
        ["build"], ["build", "--date", "2027-08-01"],
    ]

    @Test func `with --json there is one JSON value on standard output, and nothing else`() throws {
        let site = try TestSite.planned()
        for arguments in StreamTests.questions + StreamTests.deeds {
            let run = try site.program.run(arguments + ["--json"])
            #expect(run.status == 0, "\(arguments): \(run.errors)")
            #expect(throws: Never.self, "\(arguments)") { try run.json() }
            #expect(run.text.hasSuffix("\n"), "\(arguments)")
        }
    }

    @Test(arguments: [
        (["topic", "show", "99"], 1, "no-topic"), (["topic", "second", "1", "--by", "1"], 1, "own-topic"),
        (["event", "show", "--event", "loud-loom"], 1, "no-event"), (["retire"], 1, "not-archived"),
        (["build", "--rollback"], 1, "no-previous"), (["--site", "/nowhere", "check"], 1, "no-site"),
        (["topic", "show"], 64, "wrong-usage"), (["build", "--nonsense"], 64, "wrong-usage"),
        (["serve", "--port", "nine"], 64, "wrong-usage"),
    ])
    func `with --json a command that fails says why in one object`(
        arguments: [String],
        status: Int32,
        code: String
    ) throws {
        let site = try TestSite.planned()
        let plain = try site.program.run(arguments)
        for words in [arguments + ["--json"], ["--json"] + arguments] {
            let run = try site.program.run(words)
            #expect(run.status == status && run.errors == plain.errors, "\(words): \(run.errors)")
            let told = try run.decoded(Told.self)
            #expect(told.findings.first?.code == code, "\(words): \(run.text)")
            #expect(told.findings.first?.severity == "error" && told.findings.first?.message.isEmpty == false)
        }
        #expect(plain.status == status && plain.bytes.isEmpty, "\(plain.text)")
    }

    @Test func `with --json a list that can't be read whole says what is wrong in one object`() throws {
        let site = try TestSite.planned()
        try site.write("Content/events/broken/event.md", "---\ntitle: Broken\n---\n")
        try site.write("Content/events/\(TestSite.event)/notes/bad.md", "---\nstatuss: draft\n---\n")
        try site.write("Content/questions/bad.md", "---\ntitle: Why?\n---\n")
        for arguments in [
            ["event", "list"], ["event", "check"], ["note", "list"], ["note", "check"], ["check"], ["build"],
            ["doctor"],
        ] {
            let run = try site.program.run(arguments + ["--json"])
            #expect(run.status == 1, "\(arguments): \(run.errors)")
            let error = try run.decoded(Told.self).findings.first { $0.severity == "error" }
            #expect(error?.place?.file.hasPrefix("Content/") == true, "\(arguments): \(run.text)")
        }
    }

    private struct Told: Decodable {
        struct Finding: Decodable {
            struct Place: Decodable { var file: String }
            var severity: String
            var code: String
            var message: String
            var place: Place?
        }
        var findings: [Finding]
    }

    @Test func `the quiet hear nothing on standard error where nothing went wrong`() throws {
        let site = try TestSite.planned()
        for arguments in StreamTests.deeds + StreamTests.questions {
            let run = try site.program.run(["--quiet"] + arguments)
            #expect(run.status == 0, "\(arguments): \(run.errors)")
            #expect(run.errors.isEmpty, "\(arguments): \(run.errors)")
        }
        #expect(try !site.run("--quiet", "topic", "show", "99").errors.isEmpty)
    }

    @Test func `every command answers people in words, without colours in a pipe`() throws {
        let site = try TestSite.planned()
        for arguments in StreamTests.deeds + StreamTests.questions {
            let run = try site.program.run(arguments)
            #expect(run.status == 0, "\(arguments): \(run.errors)")
            #expect(!run.text.isEmpty, "\(arguments) says nothing")
            #expect(!run.text.contains("\u{1B}") && !run.errors.contains("\u{1B}"), "\(arguments)")
        }
    }

    @Test func `global options may stand before the noun or at the end`() throws {
        let site = try TestSite.planned()
        let folder = site.root.path
        let elsewhere = try TestSite()
        let first = try elsewhere.did("--site", folder, "--event", "quiet-loom", "--json", "board", "show")
        let last = try elsewhere.did("board", "show", "--json", "--event=quiet-loom", "--site=\(folder)")
        #expect(first.bytes == last.bytes && !first.bytes.isEmpty)
        #expect(try elsewhere.run("board", "show").codes == ["no-site"])
        // What stands behind -- is a name, not an option.
        #expect(try site.did("--quiet", "participant", "add", "--", "--json").text.contains("--json"))
    }

    @Test func `the site is found from any folder in it`() throws {
        let site = try TestSite.planned()
        var program = site.program
        program.folder = site.root.appending(path: "Content/events")
        #expect(try program.run(["board", "show"]).bytes == site.did("board", "show").bytes)
    }

    @Test func `a reader that goes away is no mistake`() throws {
        let site = try TestSite.planned()
        for number in 0..<40 {
            try site.write("Content/pages/page-\(number).md", "---\ntitle: Page \(number)\n---\n")
        }
        try site.write(
            "long.md",
            String(repeating: "a line of a long text that no pipe holds\n\n", count: 8000)
        )
        let pipe = Pipe()
        let errors = site.root.appending(path: "errors")
        try Data().write(to: errors)
        let running = try site.program.start(
            ["render", "long.md"],
            output: pipe.fileHandleForWriting,
            errors: try FileHandle(forWritingTo: errors)
        )
        try pipe.fileHandleForWriting.close()
        #expect(try pipe.fileHandleForReading.read(upToCount: 100)?.isEmpty == false)
        try pipe.fileHandleForReading.close()
        let status = running.wait()
        #expect(status == 0 || status == 128 + SIGPIPE, "\(status)")
        #expect(try site.read("errors").isEmpty)
    }

    @Test func `standard input is a file like any other`() throws {
        let site = try TestSite.withEvent()
        #expect(try site.did("render", "-", input: "**b**").text == "<p><strong>b</strong></p>\n")
        try site.did("import", "-", input: LoomEvent.table)
        try site.write("people.csv", LoomEvent.table)
        #expect(try site.did("import", "people.csv").text.contains("Nothing to change."))
        let problem = #"{"people": 2, "rounds": 1, "pairs": [[0, 1, 5]]}"#
        let run = try site.run("solve", "pairs", "-", input: problem)
        #expect(run.status == 0 || run.codes.allSatisfy { $0.contains("key") }, "\(run.errors)")
    }

    @Test func `a text can be had with its contents, and as an object`() throws {
        let site = try TestSite.withEvent()
        let text = "# All\n\nHow it *begins*.\n\n## One\n\n![a](x.png) Two words.\n"
        let links = "<ul>\n<li><a href=\"#one\">One</a></li>\n</ul>\n"
        let plain = try site.did("render", "-", input: text).text
        #expect(try site.did("render", "--contents", "-", input: text).text == links + plain)
        struct Rendered: Decodable {
            struct Heading: Decodable, Equatable {
                let level: Int
                let title: String
                let anchor: String
                let line: Int
            }
            let html: String
            let contents: String
            let headings: [Heading]
            let excerpt: String
            let words: Int
        }
        let told = try site.did("render", "--json", "-", input: text).decoded(Rendered.self)
        #expect(told.html == plain && told.contents == links)
        #expect(told.headings.map(\.title) == ["All", "One"] && told.headings.map(\.line) == [1, 5])
        #expect(told.excerpt == "How it begins." && told.words == 7)
        let refused = try site.run("render", "--json", "nowhere.md")
        #expect(refused.status == 1 && refused.text.contains(#""no-file""#), "\(refused.text)")
    }

    @Test func `the moment can be rehearsed, and only a moment`() throws {
        let site = try TestSite.planned()
        #expect(try site.did("log", "--limit", "1").text.contains("2027-06-11 09:05"))
        site.program.environment["UNCONF_NOW"] = "noon"
        try site.refused("participant", "add", "Eve", with: "bad-now")
    }

    @Test func `people and scripts are told the same in every language and zone`() throws {
        let site = try TestSite.planned()
        let expected = try site.did("board", "show", "--json").bytes
        for (name, value) in [
            ("LC_ALL", "de_DE.UTF-8"), ("LANG", "tr_TR"), ("TZ", "Pacific/Apia"), ("LC_ALL", "C"),
        ] {
            var program = site.program
            program.environment[name] = value
            #expect(try program.run(["board", "show", "--json"]).bytes == expected, "\(name)=\(value)")
        }
    }
}
