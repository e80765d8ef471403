import Foundation
import Testing

/// Looking after the data file: sealed copies, what to say after an incident, space for a full disk.
@Suite struct CareTests {
    private func site() throws -> TestSite {
        let site = try TestSite.withEvent(attribution: "consent")
        try site.did(
            "participant",
            "add",
            "Zuqevo Canary",
            "--email",
            "zuqevo@canary.example",
            "--access",
            "a ramp"
        )
        try site.write("words.txt", "four blue trains at dawn\n")
        return site
    }

    @Test func `a sealed backup comes back with its passphrase, which is never an argument`() throws {
        let site = try site()
        try site.did("backup", "copy.sealed", "--encrypt", "--passphrase-file", "words.txt")
        let bytes = try Data(contentsOf: site.root.appending(path: "copy.sealed"))
        #expect(bytes.range(of: Data("Canary".utf8)) == nil && bytes.range(of: Data("canary".utf8)) == nil)
        try site.did("participant", "erase", "1", "--yes")
        try site.refused("restore", "copy.sealed", "--yes", with: "no-passphrase")
        try site.write("other.txt", "four blue trains at dusk\n")
        try site.refused(
            "restore",
            "copy.sealed",
            "--yes",
            "--passphrase-file",
            "other.txt",
            with: "wrong-passphrase"
        )
        let back = try site.run(
            "restore",
            "copy.sealed",
            "--yes",
            "--passphrase-file",
            "-",
            input: "four blue trains at dawn"
        )
        #expect(
            back.status == 0 && back.text.contains("1 person was erased again"),
            "\(back.errors)\(back.text)"
        )
        try site.write("short.txt", "too short\n")
        try site.refused(
            "backup",
            "b",
            "--encrypt",
            "--passphrase-file",
            "short.txt",
            with: "short-passphrase"
        )
        try site.refused("backup", "b", "--encrypt", with: "no-passphrase")
        // No option of any command takes the words themselves.
        let help = try site.run("backup", "--help").text + site.run("restore", "--help").text
        #expect(help.contains("--passphrase-file") && !help.contains("--passphrase "))
        #expect(try site.run("backup", "b", "--passphrase-file", "words.txt").status == 64)
    }

    @Test func `after an incident it says what is stored about how many, and names nobody`() throws {
        struct Report: Decodable {
            struct AtEvent: Decodable {
                struct Holding: Decodable {
                    var what: String
                    var people: Int?
                    var records: Int
                    var since: String?
                    var isSensitive: Bool
                }
                var people: Int
                var holdings: [Holding]
            }
            var events: [AtEvent]
        }
        let site = try site()
        try site.did("participant", "add", "Jukywu", "--diet", "no nuts")
        let text = try site.did("doctor", "--incident").text
        for word in ["access needs", "e-mail addresses", "72 hours", "Art. 33", "UTC"] {
            #expect(text.contains(word), "\(word)")
        }
        let json = try site.did("doctor", "--incident", "--json").text
        for word in ["Zuqevo", "canary", "Jukywu", "ramp", "nuts"] {
            #expect(
                !text.lowercased().contains(word.lowercased())
                    && !json.lowercased().contains(word.lowercased()),
                "\(word)"
            )
        }
        let report = try JSONDecoder().decode(Report.self, from: Data(json.utf8))
        let event = try #require(report.events.first)
        #expect(event.people == 2)
        let sensitive = event.holdings.filter(\.isSensitive)
        #expect(sensitive.map(\.what) == ["access needs", "what they can't eat"])
        #expect(sensitive.allSatisfy { $0.people == 1 && $0.records == 1 && $0.since != nil })
        #expect(event.holdings.first { $0.what == "names" }?.people == 2)
        #expect(try site.run("doctor", "--incident", "--free").status == 64)
    }

    @Test func `after an incident nothing is passed over in silence`() throws {
        let site = try site()
        try site.write("Content/events/\(TestSite.event)/event.md", "---\ntitle: [\n---\n")
        let text = try site.did("doctor", "--incident").text
        #expect(text.contains("Of \(TestSite.event) there is more, which is not counted"))
        #expect(!text.contains("nothing in it"))
        let json = try site.did("doctor", "--incident", "--json").text
        #expect(json.contains("\"unread\""))
    }

    @Test func `doctor tells of what should have been deleted by now`() throws {
        let site = try site()
        #expect(!(try site.did("doctor").errors.contains("retention-due")))
        site.program = Program(in: site.root, now: "2027-06-20T08:00:00Z")
        let said = try site.did("doctor").errors
        #expect(said.contains("access and dietary needs of 1 person at \(TestSite.event)"), "\(said)")
        #expect(said.contains("2027-06-18") && !said.contains("Zuqevo"))
        try site.did("participant", "edit", "1", "--access", "")
        #expect(!(try site.did("doctor").errors.contains("retention-due")))
    }

    @Test func `needs and wishes are deleted when they are due, and the numbers stay`() throws {
        let site = try TestSite.planned()
        try site.did("participant", "edit", "1", "--diet", "no canary seed")
        try site.did("event", "phase", "wrap-up")
        try site.did("archive")
        let board = try site.read("Content/events/\(TestSite.event)/board.json")
        let totals = try site.did("interest", "list", "--json").text
        let report = try site.did("report", "--json").text
        #expect(try site.did("retire", "--due").text.contains("Nothing is due"))
        // A build on the day itself deletes nothing, the day after it deletes what is due and says so.
        site.program = Program(in: site.root, now: "2027-06-18T20:00:00Z")
        #expect(!(try site.did("build", "--json").text.contains("retention")))
        site.program = Program(in: site.root, now: "2027-06-19T12:00:00Z")
        let built = try site.did("build")
        #expect(built.errors.contains("access and dietary needs of 1 [retention-done]"), "\(built.errors)")
        #expect(!(try site.did("participant", "show", "1").text.contains("canary")))
        #expect(!(try site.did("build").errors.contains("retention")))
        site.program = Program(in: site.root, now: "2027-07-03T12:00:00Z")
        try site.refused("retire", "--due", with: "not-confirmed")
        #expect(
            try site.did("retire", "--due", "--yes").text
                == "Deleted what was due: who wished for what of 6.\n"
        )
        #expect(try site.did("interest", "list", "--by", "1").text.contains("No wishes"))
        #expect(try site.did("interest", "list").text.contains("the totals stay"))
        #expect(try site.did("interest", "list", "--json").text == totals)
        try site.did("archive")
        #expect(try site.read("Content/events/\(TestSite.event)/board.json") == board)
        let later = try site.did("report", "--json").text
        #expect(later.replacing("2027-07-03", with: "") == report.replacing("2027-06-11", with: ""))
    }

    @Test func `a deletion that can't be done is told of and keeps nobody from publishing`() throws {
        let site = try TestSite.planned()
        try site.did("participant", "edit", "1", "--diet", "no canary seed")
        try site.did("event", "phase", "wrap-up")
        site.program = Program(in: site.root, now: "2027-06-19T12:00:00Z")
        // Where a folder stands in place of the lock nobody can write, not even who may do everything.
        let lock = site.root.appending(path: "unconf.sqlite-lock")
        try FileManager.default.removeItem(at: lock)
        try FileManager.default.createDirectory(at: lock, withIntermediateDirectories: false)
        let built = try site.did("build")
        #expect(built.errors.contains("retention-due"), "\(built.errors)")
        #expect(!built.errors.contains("retention-done"))
        #expect(try site.read("Output/index.html").contains("<html"))
        try FileManager.default.removeItem(at: lock)
        #expect(try site.did("build").errors.contains("retention-done"))
    }

    @Test func `while the event goes on nothing is deleted by itself, whatever the clock says`() throws {
        let site = try TestSite.planned()
        try site.did("event", "phase", "live")
        site.program = Program(in: site.root, now: "2031-01-01T12:00:00Z")
        let built = try site.did("build")
        #expect(built.errors.contains("retention-due") && !built.errors.contains("retention-done"))
        #expect(try site.did("interest", "list").text.contains("6 people have wished"))
    }

    @Test func `space that was set aside is given up once`() throws {
        let site = try site()
        let path = site.root.appending(path: "unconf.sqlite-ballast")
        try Data(count: 3_000_000).write(to: path)
        #expect(try site.did("doctor", "--free").text.contains("Gave up 3 MB"))
        #expect(!FileManager.default.fileExists(atPath: path.path))
        #expect(try site.did("doctor", "--free").text.contains("No space was set aside"))
        try site.did("doctor")
    }
}
