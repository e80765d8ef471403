import Foundation
import Testing

/// What the commands that publish tell people of their work.
@Suite struct ReportTests {
    @Test func `findings come by file and line, with their number at the end`() throws {
        let site = try TestSite.withEvent()
        let texts = [
            "b": "# A\n\n#### B\n\n[here](/x/)\n\n[x](/nowhere/)\n", "a": "[x](/nowhere/)\n\n![](/y.png)\n",
        ]
        for (name, text) in texts {
            try site.write("Content/pages/\(name).md", "---\ntitle: \(name)\n---\n\(text)")
        }
        let run = try site.did("check")
        let places = run.errors.split(separator: "\n").filter { !$0.hasPrefix("  help") }.dropLast().map {
            line in
            let parts = line.split(separator: ":")
            return (file: String(parts[0]), line: Int(parts[1]) ?? 0)
        }
        #expect(places.count >= 5, "\(run.errors)")
        #expect(places.map(\.file) == places.map(\.file).sorted())
        for file in Set(places.map(\.file)) {
            let lines = places.filter { $0.file == file }.map(\.line)
            #expect(lines == lines.sorted(), "\(run.errors)")
        }
        let last = run.errors.split(separator: "\n").last
        #expect(last?.wholeMatch(of: /\d+ warnings( and \d+ notes?)? in 2 files/) != nil, "\(run.errors)")
        #expect(try site.did("check", "--quiet").errors.isEmpty)
    }

    @Test func `a check tells of the texts that were named`() throws {
        let site = try TestSite.withEvent()
        for name in ["a", "b"] {
            try site.write("Content/pages/\(name).md", "---\ntitle: \(name)\n---\n[x](/nowhere/)\n")
        }
        func files(_ name: String) throws -> Set<String> {
            let run = try site.did("check", "--json", name)
            return Set(try run.decoded(Checked.self).findings.compactMap(\.place?.file))
        }
        let both: Set = ["Content/pages/a.md", "Content/pages/b.md"]
        for all in [".", "Content", site.root.path + "/"] {
            #expect(try files(all).isSuperset(of: both))
        }
        #expect(try files("Content/pages/a.md") == ["Content/pages/a.md"])
        #expect(try files(site.root.appending(path: "Content/pages/b.md").path) == ["Content/pages/b.md"])
        #expect(try files("Content/pages/").isSuperset(of: both))
        #expect(try files("Content/events").isDisjoint(with: both))
        #expect(try site.did("check", "Content/pages/a.md").text.hasPrefix("Checked 1 text;"))
        try site.refused("check", "Content/pages/aa.md", with: "no-file")
        try site.refused("check", "/etc/passwd", with: "no-file")
        try site.refused("check", "--strict", "Content/pages/a.md", with: "dead-link")
    }

    private struct Checked: Decodable {
        struct Found: Decodable {
            struct Place: Decodable { var file: String }
            var place: Place?
        }
        var findings: [Found]
    }

    @Test func `a build says what it left out, also where nothing has changed`() throws {
        let site = try TestSite.withEvent()
        let line = { (run: Run) in run.lines.first { $0.hasPrefix("Left out") } }
        #expect(line(try site.did("build", "--date", "2027-07-01")) == nil)
        let keys = [
            "status: draft", "status: draft", "publish-on: 2027-08-01", "publish-on: 2027-07-09",
            "expires-on: 2027-07-01",
        ]
        for (index, keys) in keys.enumerated() {
            try site.write(
                "Content/pages/more-\(index).md",
                "---\ntitle: More \(index)\n\(keys)\n---\nWords.\n"
            )
        }
        // Files that were written a moment ago may be written again without their time showing it.
        usleep(80_000)
        for _ in 0..<3 {
            let run = try site.did("build", "--date", "2027-07-01")
            #expect(
                line(run) == "Left out: 2 drafts, 2 future (next on 2027-07-09), 1 expired.",
                "\(run.text)"
            )
        }
        let told = try site.did("build", "--date", "2027-07-01", "--json").decoded(Built.self)
        #expect(told.leftOut == .init(drafts: 2, future: 2, next: "2027-07-09", expired: 1))
        let later = try site.did("build", "--date", "2027-07-10")
        #expect(line(later) == "Left out: 2 drafts, 1 future (next on 2027-08-01), 1 expired.")
        #expect(line(try site.did("build", "--drafts")) == nil)
    }

    @Test func `a note that nobody could check stops a build, and the check says the same of it`() throws {
        let site = try TestSite.withEvent()
        let note = "Content/events/\(TestSite.event)/notes/quiet.md"
        let text = "---\ntitle: Quiet\nstatus: published\n---\n## What failed\n\nNothing.\n"
        try site.write(note, text.replacing("published", with: "draft"))
        try site.did("check")
        try site.write(note, text)
        let run = try site.refused("build", with: "note-not-cleared")
        let check = try site.refused("check", with: "note-not-cleared")
        let line = try #require(run.errors.split(separator: "\n").first { $0.hasPrefix(note) })
        #expect(check.errors.contains(line), "\(check.errors)")
        #expect(check.errors.contains("`attribution: open` in event.md"), "\(check.errors)")
        try site.did("participant", "add", "Wilhelmine Achterberg")
        try site.did("check")
        try site.did("build")
    }

    @Test func `a site for a disk leads from file to file, and one for a server to its addresses`() throws {
        let site = try TestSite.withEvent()
        let links = {
            let files = try site.files(under: "Output")
            let home = try #require(files["index.html"])
            return String(decoding: home, as: UTF8.self).matches(of: /<a [^>]*href="([^":#]*)"/).map { $0.1 }
        }
        try site.did("build")
        #expect(try links().contains { $0.hasSuffix("events/") })
        try site.did("build", "--for-disk")
        let files = try site.files(under: "Output")
        for link in try links() { #expect(files[String(link)] != nil, "\(link)") }
        try site.did("build")
        #expect(try links().contains { $0.hasSuffix("events/") })
    }

    @Test func `going back says to which build`() throws {
        let site = try TestSite.withEvent()
        try site.did("build")
        let pages = { try site.files(under: "Output").keys.count { $0.hasSuffix(".html") } }
        let first = try pages()
        try site.write("Content/pages/more.md", "---\ntitle: More\n---\nWords.\n")
        let before = Date()
        try site.did("build")
        let second = try pages()
        #expect(first < second)
        let back = try site.did("build", "--rollback", "--json").decoded(Built.self).broughtBack
        #expect(back?.pages == first)
        let made = try #require(back.flatMap { try? Date($0.made, strategy: .iso8601) })
        #expect(abs(made.timeIntervalSince(before)) < 60 && made <= before)
        let run = try site.did("build", "--rollback")
        let day = Date().ISO8601Format().prefix(10)
        #expect(run.text.contains(": \(second) pages, built on \(day) at "), "\(run.text)")
    }

    private struct Built: Decodable {
        struct LeftOut: Decodable, Equatable {
            var drafts: Int
            var future: Int
            var next: String?
            var expired: Int
        }
        struct Kept: Decodable {
            var made: String
            var pages: Int
        }
        var leftOut: LeftOut?
        var broughtBack: Kept?
    }
}
