import Foundation
import Snapshot
import Testing

/// What people read when they don't know how to go on.
@Suite struct HelpTests {
    /// The commands that the handbook promises, noun and verb, as far as they are there already.
    static let promised: [String] = [
        "init", "event new", "event list", "event show", "event check", "event phase", "event announce",
        "participant door", "participant release", "participant claim", "topic split", "topic repeat",
        "topic queue", "board shift", "board import", "session delay", "session start", "session over",
        "session cancel", "session host",
        "participant add", "participant list", "participant show", "participant edit", "participant cancel",
        "participant check-in", "participant consent", "participant export", "participant erase",
        "organisation alias", "organisation list", "import", "waitlist list", "waitlist offer",
        "waitlist confirm", "mail draft", "mail list", "mail show", "mail send", "mail stop", "topic pitch",
        "topic list", "topic show", "topic second", "topic edit",
        "topic merge", "topic withdraw", "topic similar", "topic hands", "interest set", "interest list",
        "interest clear", "board show", "board plan", "board place", "board move", "board swap", "board lock",
        "board unlock", "board block", "board unblock", "board clear", "board agenda", "board history",
        "serve", "organiser invite", "organiser list", "organiser revoke", "match pairs", "match mentors",
        "match circles", "match show", "match clear", "note new", "note collect",
        "note list", "note check", "story new", "case new", "question new", "question list",
        "question answer", "story list", "story publish",
        "outcome list", "outcome record", "report", "ambassador apply", "ambassador list",
        "ambassador validate", "ambassador confirm", "ambassador withdraw", "ambassador badge",
        "check", "preview", "build", "theme copy", "archive", "export", "retire", "backup",
        "restore", "undo",
        "log",
        "doctor", "solve board",
        "solve pairs", "solve mentors", "solve circles", "render",
    ]

    private let program = Program(in: FileManager.default.temporaryDirectory)

    @Test func `every promised command is there, and each that is there is promised`() {
        let nouns = Set(CommandTree.built.filter { $0.count == 2 }.map { $0[0] })
        let leaves = CommandTree.built.filter { $0.count == 2 || ($0.count == 1 && !nouns.contains($0[0])) }
            .map { $0.joined(separator: " ") }
        #expect(Set(HelpTests.promised).subtracting(leaves) == [])
        #expect(Set(leaves).subtracting(HelpTests.promised) == [])
    }

    @Test func `the help of every command has an example, and is as it was kept`() throws {
        var pages = ""
        for words in CommandTree.built {
            let run = try program.run(words + ["--help"])
            let name = (["unconf"] + words).joined(separator: " ")
            #expect(run.status == 0 && run.errors.isEmpty, "\(name)")
            #expect(run.text.contains("Example"), "\(name) gives no example")
            let examples = run.text.components(separatedBy: "Example").dropFirst().joined()
            #expect(
                examples.contains("unconf \(words.first ?? "")"),
                "the example of \(name) is of something else"
            )
            for line in run.text.split(separator: "\n") where !line.hasPrefix("USAGE") {
                #expect(line.count <= 120, "\(name): \(line)")
            }
            pages += "$ \(name) --help\n\(run.text)\n"
        }
        try expectSnapshot(pages, named: "help.txt", in: "Tests/CommandTests/Snapshots")
    }

    @Test func `the first page names every noun`() throws {
        let text = try program.run(["--help"]).text
        for words in CommandTree.built where words.count == 1 {
            #expect(text.contains("  \(words[0]) "), "\(words[0])")
        }
        #expect(try program.run([]).text.contains("SUBCOMMANDS"))
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `completions for every shell know the verbs`(shell: String) throws {
        let run = try program.run(["--generate-completion-script", shell])
        #expect(run.status == 0)
        for word in ["check-in", "withdraw", "unblock", "circles", "--dry-run"] {
            #expect(
                run.text.contains(word.hasPrefix("--") && shell == "fish" ? "dry-run" : word),
                "\(shell): \(word)"
            )
        }
    }

    @Test func `the version is one line`() throws {
        let run = try program.run(["--version"])
        #expect(run.status == 0)
        #expect(run.text.wholeMatch(of: #/\d+\.\d+\.\d+\n/#) != nil)
    }

    @Test(arguments: [
        ["fly"], ["topic"], ["topic", "fly"], ["board", "show", "--fly"], ["board", "place", "1"],
        ["participant", "add"], ["event", "phase", "flying"], ["log", "--limit", "many"],
        ["interest", "clear", "--by", "1"], ["board", "clear", "--all", "--slot", "s1"],
        ["match", "pairs", "--rounds", "0"], ["match", "circles", "--size", "6", "4"],
        ["match", "pairs", "--seconds", "1", "--iterations", "1"], ["board", "plan", "--seconds", "-1"],
        ["note", "new"], ["note", "new", "1", "--all"], ["build", "--date", "2027-02-30"],
        ["event", "new", "x", "--day", "tomorrow"], ["solve"], ["participant", "consent", "1", "everything"],
    ])
    func `wrong usage ends with 64 and says where to read on`(arguments: [String]) throws {
        let run = try program.run(arguments)
        // A noun alone shows what its verbs are; that is help, and no mistake.
        let isNoun = ["topic", "solve"].contains(arguments.joined(separator: " "))
        #expect(run.status == (isNoun ? 0 : 64), "\(run.errors)")
        #expect((isNoun ? run.text : run.errors).contains("help"), "\(run.errors)")
    }
}
