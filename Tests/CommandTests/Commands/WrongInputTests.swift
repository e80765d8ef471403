import Foundation
import Testing

/// Wrong input at every command: refused with its code, with exit code 1, and nothing is changed by it.
@Suite struct WrongInputTests {
    private static let long = String(repeating: "x", count: 10_240)

    private static let people: [([String], String)] = [
        (["participant", "show", "99"], "no-participant"),
        (["participant", "show", ""], "no-participant"),
        (["participant", "show", "--", "-1"], "no-participant"),
        (["participant", "show", "99999999999999999999999"], "no-participant"),
        (["participant", "show", long], "no-participant"),
        (["participant", "add", ""], "empty"),
        (["participant", "add", " \t "], "empty"),
        (["participant", "add", long], "too-long"),
        (["participant", "add", "Eve\u{1B}[31m"], "forbidden-character"),
        (["participant", "add", "Eve\u{202E}exe.txt"], "forbidden-character"),
        (["participant", "add", "e" + String(repeating: "\u{301}", count: 9)], "too-many-marks"),
        (["participant", "add", "Eve", "--email", "eve at loom"], "bad-email"),
        (["participant", "add", "Eve", "--email", "e@loom.example\r\nBcc: all@loom.example"], "bad-email"),
        (["participant", "add", "Eve", "--stage", "flying"], "unknown-stage"),
        (["participant", "add", "Eve", "--ticket", "platinum"], "unknown-ticket"),
        (["participant", "add", "Eve", "--ticket", "NO PE"], "bad-ticket"),
        (["participant", "add", "Eve", "--asks", "knitting"], "unknown-theme"),
        (
            ["participant", "add", "Eve", "--asks", "handover", "silence", "measuring", "retiring"],
            "too-many-themes"
        ),
        (["participant", "edit", "1", "--name", ""], "empty"),
        (["participant", "edit", "99", "--name", "Eve"], "no-participant"),
        (["participant", "check-in", "1", "99"], "no-participant"),
        (["participant", "cancel", "nobody@loom.example"], "no-participant"),
        (["participant", "consent", "99", "photo"], "no-participant"),
        (["participant", "export", "99"], "no-participant"),
        (["participant", "erase", "99", "--yes"], "no-participant"),
        (["participant", "erase", "1"], "not-confirmed"),
        (["waitlist", "offer", "99"], "no-participant"),
        (["waitlist", "offer", "1"], "not-waiting"),
        (["waitlist", "confirm", "1"], "no-offer"),
        (["organisation", "alias", "", "Sumi Ink"], "empty"),
        (["organisation", "alias", "Sumi Ink", "sumi ink"], "same-name"),
    ]

    private static let topics: [([String], String)] = [
        (["topic", "pitch", "", "--by", "1"], "empty"),
        (["topic", "pitch", long, "--by", "1"], "too-long"),
        (["topic", "pitch", "Eve\u{7}", "--by", "1"], "forbidden-character"),
        (["topic", "pitch", "New", "--by", "99"], "no-participant"),
        (["topic", "pitch", "New", "--hosts", "99"], "no-participant"),
        (["topic", "pitch", "New", "--number", "1"], "number-taken"),
        (["topic", "pitch", "New", "--number", "0"], "bad-number"),
        (["topic", "pitch", "New", "--number=-5"], "bad-number"),
        (["topic", "pitch", "New", "--number", "9223372036854775807"], "bad-number"),
        (["topic", "pitch", "New", "--slug", "A B"], "bad-slug"),
        (["topic", "pitch", "New", "--not-in", "s9"], "unknown-slot"),
        (["topic", "pitch", "New", "--not-in", "???"], "unknown-slot"),
        (["topic", "pitch", "New", "--needs", "trampoline"], "unknown-room-feature"),
        (["topic", "pitch", "New", "--attribution", "open"], "rule-looser"),
        (["topic", "show", "99"], "no-topic"),
        (["topic", "show", ""], "no-topic"),
        (["topic", "second", "99", "--by", "1"], "no-topic"),
        (["topic", "second", "1", "--by", "99"], "no-participant"),
        (["topic", "second", "1", "--by", "1"], "own-topic"),
        (["topic", "edit", "1", "--title", ""], "empty"),
        (["topic", "merge", "1", "1", "--agreed-aloud"], "same-topic"),
        (["topic", "merge", "1", "2", "--by", "5"], "not-a-proposer"),
        (["topic", "withdraw", "99"], "no-topic"),
        (["topic", "hands", "1", "1000000000000"], "bad-count"),
        (["topic", "hands", "1", "--", "-3"], "bad-count"),
        (["interest", "set", "99", "--by", "1"], "no-topic"),
        (["interest", "set", "1", "--by", "99"], "no-participant"),
        (["interest", "clear", "99", "--by", "1"], "no-topic"),
        (["interest", "list", "--by", "99"], "no-participant"),
    ]

    private static let boards: [([String], String)] = [
        (["board", "place", "99", "s1", "loom"], "no-topic"),
        (["board", "place", "1", "s9", "loom"], "unknown-slot"),
        (["board", "place", "1", "s1", "attic"], "unknown-room"),
        (["board", "place", "1", "", "loom"], "bad-cell"),
        (["board", "move", "1", long, "loom"], "bad-cell"),
        (["board", "place", "1", "s1", "bobbin"], "placed-already"),
        (["board", "swap", "1", "1"], "same-topic"),
        (["board", "lock", "99"], "no-topic"),
        (["board", "unlock", "99"], "no-topic"),
        (["board", "block", "s1", "attic"], "unknown-room"),
        (["board", "unblock", "s1", "loom"], "not-blocked"),
        (["board", "clear", "--slot", "s9"], "unknown-slot"),
        (["board", "clear", "--slot", "🤷"], "unknown-slot"),
        (["board", "clear", "--topic", "99"], "no-topic"),
        (["board", "agenda", "99"], "no-participant"),
        (["match", "pairs"], "nobody-joined"),
        (["match", "pairs", "--here"], "nobody-joined"),
        (["match", "circles", "--joined", "1", "99"], "no-participant"),
        (["match", "mentors", "--joined", "1", "1"], "nobody-joined"),
        (["match", "show", "99"], "no-participant"),
        (["note", "new", "99"], "no-topic"),
        (["note", "new", "--title", ""], "empty"),
        (["event", "show", "--event", "loud-loom"], "no-event"),
        (["event", "new", "Quiet Loom"], "file-exists"),
        (["event", "new", ""], "empty"),
        (["event", "new", "Far", "--day", "9999-12-31"], "wrong-value"),
        (["event", "new", "Far", "--timezone", "Mars/Olympus"], "unknown-zone"),
        (["event", "new", "Far", "--people", "0"], "bad-people"),
        (["event", "new", "Far", "--from", "loud-loom"], "no-event"),
        (["event", "new", "Far", "--slug", "../../etc"], "bad-slug"),
        (["--site", "/nowhere", "event", "list"], "no-site"),
        (["init", "."], "site-exists"),
        (["init", "/proc/site"], "not-written"),
        (["backup", "Content/copy.sqlite"], "private-in-public"),
        (["backup", "Output/copy.sqlite"], "private-in-public"),
        (["backup", "nowhere/copy.sqlite"], "not-there"),
        (["restore", "unconf.yml", "--yes"], "not-a-data-file"),
        (["restore", "nowhere.sqlite", "--yes"], "no-backup"),
        (["restore", "unconf.sqlite", "--yes"], "same-file"),
        (["restore", "nowhere.sqlite"], "not-confirmed"),
        (["build", "--output", "/"], "output-not-ours"),
        (["build", "--output", ".."], "output-not-ours"),
        (["build", "--output", "Content"], "output-not-ours"),
        (["build", "--output", "unconf.sqlite"], "output-not-ours"),
        (["build", "--rollback"], "no-previous"),
        (["build", "--base-url", "javascript:alert(1)"], "wrong-value"),
        (["build", "--base-url", "https://me:secret@example.org/"], "wrong-value"),
        (["render", "nowhere.md"], "no-file"),
        (["render", "Content"], "is-folder"),
        (["solve", "board", "unconf.yml"], "bad-json"),
        (["solve", "pairs", "-"], "bad-json"),
        (["solve", "mentors", "Content"], "is-folder"),
        (["solve", "circles", "nowhere.json"], "no-file"),
        (["import", "nowhere.csv"], "no-file"),
        (["import", "-"], "empty-file"),
        (["import", "unconf.yml", "--from", "carrier-pigeon"], "unknown-kind"),
        (["import", "unconf.yml"], "unknown-export"),
    ]

    @Test(arguments: [
        ["check"], ["build"], ["build", "--rollback"], ["preview", "--port", "0"], ["doctor"], ["archive"],
        ["event", "list"], ["event", "check"], ["event", "show"], ["event", "new", "Far"], ["note", "list"],
        ["backup", "../copy.sqlite"], ["restore", "copy.sqlite", "--yes"], ["board", "show"], ["log"],
    ])
    func `an event that is not there is refused by every command`(arguments: [String]) throws {
        let site = try TestSite.withEvent()
        let run = try site.program.run(arguments + ["--event", "quite-loom"])
        #expect(run.status == 1 && run.codes == ["no-event"], "\(arguments): \(run.errors)")
        #expect(run.errors.contains("help: did you mean `quiet-loom`? the site has quiet-loom"))
        #expect(run.bytes.isEmpty, "\(run.text)")
        let other = try site.program.run(arguments + ["--event", "zzz"])
        #expect(other.errors.contains("help: the site has quiet-loom"), "\(other.errors)")
    }

    @Test func `a default event that is not there is remarked on, and refused where it counts`() throws {
        let site = try TestSite.withEvent()
        try site.write("unconf.yml", "title: Quiet Loom\ndefault-event: quite-loom\n")
        for arguments in [["check"], ["build"], ["doctor"], ["event", "check"]] {
            let run = try site.program.run(arguments)
            #expect(run.status == 0, "\(arguments): \(run.errors)")
            #expect(
                run.errors.contains("unconf.yml:2: warning: `default-event` is quite-loom"),
                "\(arguments)"
            )
        }
        let run = try site.refused("event", "show", with: "no-event")
        #expect(run.errors.contains("unconf.yml:2: error: `default-event` is quite-loom"), "\(run.errors)")
    }

    @Test func `about people`() throws { try refuse(WrongInputTests.people) }

    @Test func `about topics and wishes`() throws { try refuse(WrongInputTests.topics) }

    @Test func `about the board, files and the site`() throws { try refuse(WrongInputTests.boards) }

    private func refuse(_ table: [([String], String)]) throws {
        let site = try TestSite.planned()
        let before = try site.files(under: ".")
        for (arguments, code) in table {
            let run = try site.program.run(arguments)
            let shown = arguments.map { $0.prefix(30) }
            #expect(run.status == 1, "\(shown): \(run.status) \(run.errors.prefix(300))")
            #expect(run.codes.contains(code), "\(shown): \(run.errors.prefix(300))")
            #expect(run.bytes.isEmpty, "\(shown) answered although it was refused")
            for line in run.errors.split(separator: "\n") {
                #expect(line.utf8.count < 1500, "\(shown) has a very long line")
                #expect(
                    line.hasPrefix("  help: ") || line.contains("error: ") || line.contains("warning: "),
                    "\(line)"
                )
            }
            #expect(
                !run.errors.unicodeScalars.contains { $0.value < 32 && $0 != "\n" },
                "\(shown) steers a terminal"
            )
        }
        let after = try site.files(under: ".")
        #expect(Set(after.keys).symmetricDifference(before.keys).sorted() == [])
        // The lock names who wrote last.
        for (path, bytes) in before where !path.hasSuffix("-lock") {
            #expect(after[path] == bytes, "\(path) has changed")
        }
    }

    @Test func `changing nothing is wrong usage`() throws {
        let site = try TestSite.planned()
        for arguments in [["participant", "edit", "1"], ["topic", "edit", "1"]] {
            let run = try site.program.run(arguments)
            #expect(run.status == 64 && run.errors.contains("Say what to change."), "\(run.errors)")
        }
    }

    @Test func `a name that two people have is asked back about`() throws {
        let site = try TestSite.planned()
        try site.did("participant", "add", "Marit Solheim")
        let run = try site.refused("participant", "show", "marit solheim", with: "several-participants")
        #expect(run.errors.contains("1, 7"))
    }
}
