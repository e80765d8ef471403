import Foundation
import Glibc
import Testing

/// Files that no editor makes: each is published, or refused by name; none is left out in silence.
@Suite struct OddFileTests {
    private static let page = Array("---\ntitle: Odd\n---\nOdd words.\n".utf8)

    /// Writes a file whose name need not be text.
    private func write(_ name: [UInt8], in folder: String, of site: TestSite) throws {
        let path = Array("\(site.root.path)/\(folder)/".utf8) + name + [0]
        let file = open(path.map { CChar(bitPattern: $0) }, O_WRONLY | O_CREAT, 0o644)
        try #require(file >= 0, "\(errno)")
        #expect(Glibc.write(file, Self.page, Self.page.count) == Self.page.count)
        close(file)
    }

    /// Names, and whether they can stand in an address as they are.
    static let names: [(name: [UInt8], isFine: Bool)] = [
        (Array("plain.md".utf8), true),
        (Array("bad\u{0}".utf8.dropLast()) + [0xFF] + Array(".md".utf8), false),
        ([0xC3, 0x28] + Array(".md".utf8), false), (Array("new\nline.md".utf8), false),
        (
            Array("a\n/etc/passwd.md: error: all is lost [x]".utf8.filter { $0 != 0x2F }) + Array(".md".utf8),
            false
        ),
        (Array("\u{1B}[31mred.md".utf8), false), (Array("..x.md".utf8), true), (Array("x..md".utf8), false),
        (Array("-x.md".utf8), false), (Array("--help.md".utf8), false), (Array("a b.md".utf8), false),
        (Array("Case.md".utf8), false), (Array("caf\u{E9}.md".utf8), false),
        (Array("cafe\u{301}.md".utf8), false), (Array("\u{202E}gp.md".utf8), false),
        (Array(String(repeating: "a", count: 252).utf8) + Array(".md".utf8), false),
        (Array("con.md".utf8), true), (Array("a%2e.md".utf8), false), (Array("a\\b.md".utf8), false),
        (Array("<b>.md".utf8), false), (Array("a\u{0}".utf8.dropLast()) + Array("?x#y.md".utf8), false),
    ]

    @Test func `older addresses that can't be are all told of, and nothing is half written`() throws {
        let site = try TestSite.withEvent(attribution: "open")
        let notes = "Content/events/\(TestSite.event)/notes"
        for name in ["a", "b"] {
            try site.write(
                "\(notes)/\(name).md",
                "---\ntitle: \(name)\nstatus: published\naliases: [/old/, /_headers, /search/]\n---\nWords.\n"
            )
        }
        let run = try site.program.run(["build"])
        #expect(run.status == 1)
        #expect(run.codes.allSatisfy { $0 == "address-twice" })
        for words in [
            "/old/ is one of", "/_headers/ can't be a page", "two pages would have the address /search/",
        ] {
            #expect(run.errors.contains(words), "\(run.errors)")
        }
        #expect(try site.files(under: ".").keys.allSatisfy { !$0.hasPrefix(".Output") })
    }

    @Test func `two builds at once come one after the other`() throws {
        let site = try TestSite.withEvent(attribution: "open")
        for number in 1...60 {
            try site.write("Content/pages/page-\(number).md", "---\ntitle: \(number)\n---\nWords.\n")
        }
        let urls = ["https://one.example/", "https://two.example/"]
        let runs = try (0..<6).map { round in
            try site.program.start(
                ["build", "--base-url", urls[round % 2]],
                output: .nullDevice,
                errors: .nullDevice
            )
        }
        for run in runs { #expect(run.wait() == 0) }
        let pages = try site.files(under: "Output").filter { $0.key.hasSuffix("/index.html") }
        let isFirst = pages.values.map { $0.range(of: Data("https://one.example/".utf8)) != nil }
        #expect(Set(isFirst).count == 1 && pages.count > 60)
        #expect(
            try site.files(under: ".").keys.allSatisfy {
                !$0.hasPrefix(".Output.next") && $0 != ".Output.lock"
            }
        )
    }

    @Test(arguments: names.indices)
    func `a file name is an address or a finding on one line`(_ index: Int) throws {
        let (name, isFine) = OddFileTests.names[index]
        let site = try TestSite.withEvent()
        try write(name, in: "Content/pages", of: site)
        let run = try site.program.run(["build", "--date", "2027-07-01"])
        #expect(run.status == (isFine ? 0 : 1), "\(run.errors)")
        guard !isFine else { return }
        #expect(run.codes == ["file-name"], "\(run.errors)")
        // The finding and its help: a name can't write lines of its own, nor move the cursor.
        #expect(run.errors.split(separator: "\n").count == 2, "\(run.errors)")
        #expect(!run.errors.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    }

    @Test func `a folder whose name is not text is refused, and so is a picture`() throws {
        let site = try TestSite.withEvent()
        try write([0x61, 0xFE] + Array(".png".utf8), in: "Content", of: site)
        let folder = Array("\(site.root.path)/Content/pages/".utf8) + [0xFE, 0]
        let isMade = mkdir(folder.map { CChar(bitPattern: $0) }, 0o755)
        #expect(isMade == 0)
        let run = try site.program.run(["build", "--date", "2027-07-01"])
        #expect(run.codes == ["file-name", "file-name"], "\(run.errors)")
        #expect(!site.has("Output/index.html"))
    }

    @Test(arguments: ["Content/pages/pipe.md", "Content/pipe.png", "Themes/default/assets/style.css"])
    func `a pipe is refused and not waited for`(path: String) throws {
        let site = try TestSite.withEvent()
        let place = site.root.appending(path: path)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        #expect(mkfifo(place.path, 0o644) == 0)
        let run = try site.refused("build", "--date", "2027-07-01", with: "not-a-file")
        #expect(run.errors.hasPrefix("\(path): error: "), "\(run.errors)")
    }

    @Test(arguments: ["unconf.yml", ".Output.record", ".Output.words"])
    func `a pipe in place of a file that is read by its name is not waited for`(path: String) throws {
        let site = try TestSite.withEvent()
        try site.did("build", "--date", "2027-07-01")
        let place = site.root.appending(path: path).path
        unlink(place)
        #expect(mkfifo(place, 0o644) == 0)
        let run = try site.program.run(["build", "--date", "2027-07-01"])
        #expect(run.codes == (path == "unconf.yml" ? ["unreadable"] : []), "\(run.errors)")
    }

    @Test func `a folder that can't be looked into is refused`() throws {
        let site = try TestSite.withEvent()
        // Nobody, whoever they are, can name what lies deeper than the longest path.
        let name = String(repeating: "d", count: 200)
        var folders = [open(site.root.appending(path: "Content/pages").path, O_RDONLY | O_DIRECTORY)]
        for _ in 0..<21 {
            let last = try #require(folders.last)
            #expect(mkdirat(last, name, 0o755) == 0)
            folders.append(openat(last, name, O_RDONLY | O_DIRECTORY))
        }
        let run = try site.refused("build", "--date", "2027-07-01", with: "unreadable")
        #expect(run.errors.hasPrefix("Content/pages/ddd"), "\(run.errors)")
        for folder in folders.dropLast().reversed() { unlinkat(folder, name, AT_REMOVEDIR) }
        for folder in folders { close(folder) }
        try site.did("build", "--date", "2027-07-01")
    }

    @Test func `a file in place of a folder, and a folder in place of a file`() throws {
        let site = try TestSite.withEvent()
        let pages = site.root.appending(path: "Content/pages")
        try FileManager.default.removeItem(at: pages)
        try site.write("Content/pages", "no folder")
        try site.write("Content/stories/tea.md/inside.txt", "no page")
        #expect(try site.program.run(["build", "--date", "2027-07-01"]).status == 0)
        #expect(!site.has("Output/stories/tea/index.html"))
        try FileManager.default.removeItem(at: site.root.appending(path: "Content"))
        try site.write("Content", "no folder")
        let run = try site.refused("build", "--date", "2027-07-01", with: "unreadable")
        #expect(run.errors.hasPrefix("Content: error: "), "\(run.errors)")
    }

    @Test func `what changes between its check and its page is not published`() throws {
        let site = try TestSite.withEvent()
        try site.did("participant", "add", "Wilhelmine Achterberg")
        let note = "Content/events/\(TestSite.event)/notes/quiet.md"
        let clean = "---\ntitle: Quiet\nstatus: published\n---\nNothing to hide.\n"
        try site.write(note, clean)
        try site.write("unconf.yml", "title: Before\nbase-url: https://loom.example.org/\n")
        // The picture of an event is drawn when the texts have been looked at: the moment for a change. A text that is as
        // it was in the last build is read again only after that, for its page.
        try site.draws(with: "exec /bin/mv '\(site.root.path)/named.md' '\(site.root.path)/\(note)'")
        // Nobody trusts the time of a file that was written a moment ago.
        usleep(80_000)
        try site.did("build", "--date", "2027-07-01")
        try site.write("unconf.yml", "title: After\nbase-url: https://loom.example.org/\n")
        try site.write("named.md", clean + "\nAs Wilhelmine Achterberg said.\n")
        try site.refused("build", "--date", "2027-07-01", with: "changed-meanwhile")
        #expect(try site.read(note).contains("Achterberg"))
        for (path, bytes) in try site.files(under: "Output") {
            #expect(bytes.range(of: Data("Achterberg".utf8)) == nil, "\(path)")
        }
        #expect(!site.has(".Output.next"))
        #expect(try site.read("Output/index.html").contains("Before"))
        try site.refused("build", "--date", "2027-07-01", with: "private-name")
    }

    @Test(arguments: ["guests.csv", ".git/HEAD", "events/guests.csv", "topics/CNAME", "CNAME"])
    func `what others put among the pages stops a build and stays; no build brings back what went`(
        path: String
    )
        throws
    {
        let site = try TestSite.withEvent(attribution: "open")
        try site.write(
            "Content/stories/s.md",
            "---\ntitle: S\ndate: 2026-03-01\nstatus: published\ntags: [tea]\n---\nA.\n"
        )
        func build(_ words: String) throws -> Run {
            try site.write("Content/pages/words.md", "---\ntitle: Words\n---\n\(words)\n")
            return try site.run("build")
        }
        #expect(try build("one").status == 0)
        #expect(try build("two").status == 0)
        try site.write("Output/\(path)", "theirs")
        for words in ["three", "four"] {
            let run = try build(words)
            #expect(run.status == 1 && run.codes == ["output-not-ours"], "\(run.errors)")
            #expect(run.errors.contains(path.split(separator: "/")[0]))
        }
        let place = site.root.appending(path: "Output/\(path)")
        #expect(try String(contentsOf: place, encoding: .utf8) == "theirs")
        let top = path.hasPrefix(".git") ? "Output/.git" : "Output/\(path)"
        try FileManager.default.removeItem(at: site.root.appending(path: top))
        for words in ["five", "six", "seven", "eight"] {
            #expect(try build(words).status == 0)
            #expect(!FileManager.default.fileExists(atPath: place.path), "\(words)")
        }
    }

    @Test func `words of a theme with the line ends and the mark of other systems are read`() throws {
        let site = try TestSite.withEvent(attribution: "open")
        try site.did("theme", "copy", "default", "strings/en.yml")
        let path = "Themes/default/strings/en.yml"
        let words = try String(contentsOf: site.root.appending(path: path), encoding: .utf8)
        let own = words.replacing("menu: Main menu", with: "menu: The way").replacing("\n", with: "\r\n")
        try site.write(path, "\u{FEFF}" + own)
        try site.did("build")
        let home = try String(contentsOf: site.root.appending(path: "Output/index.html"), encoding: .utf8)
        #expect(home.contains("aria-label=\"The way\""))
    }

    @Test func `says that nobody looked for names where the data file is elsewhere`() throws {
        let site = try TestSite.withEvent(attribution: "chatham-house")
        try site.write(
            "Content/stories/s.md",
            "---\ntitle: S\ndate: 2026-03-01\nstatus: published\n---\nA.\n"
        )
        try site.did("participant", "add", "Ada Example")
        #expect(try !site.run("build").errors.contains("names-unknown"))
        for name in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(at: site.root.appending(path: "unconf.sqlite\(name)"))
        }
        let run = try site.run("build")
        #expect(run.status == 0 && (run.errors + run.text).contains("names-unknown"), "\(run.errors)")
    }
}
