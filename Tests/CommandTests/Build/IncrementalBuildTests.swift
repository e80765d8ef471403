import Foundation
import Testing
import Unconference

/// A build that uses what the last one left makes the same site as one from nothing, and touches nothing else.
@Suite struct IncrementalBuildTests {
    private struct Built: Decodable {
        struct Change: Decodable {
            var files: Int
            var written: Int
            var removed: Int
        }
        var change: Change
    }

    private func build(_ site: TestSite, _ options: String...) throws -> Built.Change {
        // Files that were written a moment ago may be written again without their time showing it.
        usleep(80_000)
        let run = try site.program.run(["build", "--date", "2027-07-01", "--json"] + options, input: nil)
        #expect(run.status == 0, "\(run.errors)")
        return try run.decoded(Built.self).change
    }

    private func stamps(_ site: TestSite) throws -> [String: [Int]] {
        var stamps: [String: [Int]] = [:]
        for path in try site.files(under: "Output").keys {
            var status = stat()
            lstat(site.root.appending(path: "Output/\(path)").path, &status)
            stamps[path] = [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        }
        return stamps
    }

    @Test func `touches nothing where nothing has changed`() throws {
        let site = try TestSite.with(notes: 6)
        _ = try build(site)
        let before = try stamps(site)
        let change = try build(site)
        #expect(change.written == 0 && change.removed == 0)
        #expect(try stamps(site) == before)
    }

    @Test func `writes one page where the text of one note has changed`() throws {
        let site = try TestSite.with(notes: 8)
        _ = try build(site)
        for round in 1...3 {
            let before = try stamps(site)
            try site.write(TestSite.note(2), TestSite.text(2, "Other words \(round)."))
            let change = try build(site)
            let after = try stamps(site)
            let touched = after.filter { before[$0.key] != $0.value }.keys.sorted()
            #expect(touched.contains("events/\(TestSite.event)/notes/note-2/index.html"))
            #expect(!touched.contains { $0.contains("note-3") || $0 == "index.html" || $0 == "sitemap.xml" })
            #expect(touched.count == change.written)
            try site.expectAsFromNothing("round \(round)")
        }
    }

    @Test(arguments: 0..<8)
    func `is what a build from nothing makes, whatever has changed`(seed: UInt64) throws {
        let site = try TestSite.with(notes: 10)
        _ = try build(site)
        var dice = Dice(seed: seed)
        for step in 0..<8 {
            let number = dice.below(12)
            let what: String
            switch dice.below(20) {
            case 0:
                what = "text";
                try site.write(TestSite.note(number), TestSite.text(number, "Words \(dice.below(1000))."))
            case 1:
                what = "title";
                try site.write(
                    TestSite.note(number),
                    TestSite.text(number, "Words.", title: "Title \(dice.below(9))")
                )
            case 2:
                what = "tag";
                try site.write(
                    TestSite.note(number),
                    TestSite.text(number, "Words.", tag: "own-\(dice.below(9))")
                )
            case 9, 10:
                what = "day"
                try site.write(
                    TestSite.note(number),
                    TestSite.text(number, "Words.", tag: "own-\(dice.below(5))", day: 10 + dice.below(9))
                )
            case 11:
                what = "tie";
                try site.write(
                    TestSite.note(number),
                    TestSite.text(number, "W.", more: "builds-on: [\(TestSite.event)/note-\(dice.below(12))]")
                )
            case 12:
                what = "answer";
                try site.write(
                    TestSite.note(number),
                    TestSite.text(number, "W.", more: "answers: [why-\(dice.below(2))]")
                )
            case 13:
                what = "alias";
                try site.write(
                    TestSite.note(number),
                    TestSite.text(number, "W.", more: "aliases: [/old-\(number)/]")
                )
            case 14:
                what = "gist";
                try site.write(
                    TestSite.note(number),
                    TestSite.text(number, "W.").replacing("The gist", with: "The \(dice.below(99)) gists")
                )
            case 15:
                what = "words"
                try? FileManager.default.removeItem(at: site.root.appending(path: ".Output.words"))
            case 3:
                what = "gone";
                try? FileManager.default.removeItem(at: site.root.appending(path: TestSite.note(number)))
            case 4:
                what = "story"
                try site.write(
                    "Content/stories/tea.md",
                    "---\ntitle: Tea \(dice.below(9))\ndate: 2027-06-12\nstatus: published\n---\nTold \(dice.below(9)).\n"
                )
            case 5:
                what = "page"
                try site.write(
                    "Content/pages/more-\(dice.below(2)).md",
                    "---\ntitle: More \(dice.below(9))\n---\nMore.\n"
                )
            case 16:
                what = "story's text"
                let story = try site.read("Content/stories/tea.md")
                try site.write(
                    "Content/stories/tea.md",
                    story + "\nMore \(dice.below(99)), [there](/topics/own-2/).\n"
                )
            case 18, 19:
                what = "spelling of a tag"
                let spelling = ["Zebra", "zebra", "C++", "c plus plus"][dice.below(4)]
                try site.write(TestSite.note(number), TestSite.text(number, "W.", tag: spelling))
            case 17:
                what = "question's text"
                let question = try site.read("Content/questions/why-1.md")
                try site.write("Content/questions/why-1.md", question + "\nBecause of \(dice.below(99)).\n")
            case 6:
                what = "site";
                try site.write(
                    "unconf.yml",
                    "title: Quiet Loom \(dice.below(3))\nbase-url: https://loom.example.org/\n"
                )
            case 7:
                what = "template"
                try site.write(
                    "Themes/default/templates/note-card.mustache",
                    "<p>{{title}} \(dice.below(9))</p>\n"
                )
            default:
                what = "output"
                try? FileManager.default.removeItem(at: site.root.appending(path: "Output/index.html"))
            }
            _ = try build(site)
            try site.expectAsFromNothing("seed \(seed), step \(step): \(what)")
        }
    }

    @Test(arguments: ["Themes/default/assets/own.css", "unconf.yml", "Content/stories/tea.md"])
    func `sees what was written a moment before the last build, and a moment after`(path: String) throws {
        let site = try TestSite.with(notes: 2)
        let former = path == "unconf.yml" ? try site.read(path) : ""
        for round in 1...3 {
            let more = path.hasSuffix(".css") ? "/* \(round) */" : "# \(round)"
            let text =
                path.hasSuffix(".md")
                ? "---\ntitle: Tea \(round)\ndate: 2027-06-12\nstatus: published\n---\nTold.\n"
                : "\(former)\n\(more)\n"
            try site.write(path, text)
            try site.did("build", "--date", "2027-07-01")
            try site.expectAsFromNothing("\(path), round \(round)")
        }
    }

    @Test func `writes only what shows a note whose title has changed`() throws {
        let site = try TestSite.with(notes: 10)
        _ = try build(site)
        for round in 1...3 {
            let before = try stamps(site)
            try site.write(
                TestSite.note(2),
                TestSite.text(2, "First words.", title: "Another title \(round)")
            )
            _ = try build(site)
            let after = try stamps(site)
            let touched = Set(after.filter { before[$0.key] != $0.value }.keys)
            let event = "events/\(TestSite.event)"
            #expect(
                touched.isSuperset(of: [
                    "\(event)/index.html", "\(event)/notes/note-2/index.html", "topics/tag-2/index.html",
                    "feed.xml", "\(event)/feed.json", "topics/loom/feed.xml",
                ])
            )
            #expect(
                touched.isDisjoint(with: [
                    "topics/tag-1/index.html", "topics/index.html", "questions/index.html",
                    "events/index.html",
                    "search/index.json", "topics/tag-3/feed.xml", "sitemap.xml",
                ])
            )
            try site.expectAsFromNothing("round \(round)")
        }
    }

    @Test func `writes what shows the text of a story or of an ordinary page, where that has changed`() throws
    {
        let site = try TestSite.with(notes: 4)
        try site.write("Content/pages/more.md", "---\ntitle: More\n---\nA gist.\n")
        _ = try build(site)
        for (source, shown) in [
            ("stories/tea", ["feed.xml", "stories/feed.xml", "stories/tea/index.html"]),
            ("pages/more", ["more/index.html"]),
        ] {
            let before = try stamps(site)
            let text = try site.read("Content/\(source).md")
            try site.write("Content/\(source).md", text + "\nA zither was heard.\n")
            _ = try build(site)
            let touched = try stamps(site).filter { before[$0.key] != $0.value }.map(\.key)
            let pages = touched.filter { $0.hasSuffix(".html") || $0.hasSuffix(".xml") }
            #expect(pages.sorted() == shown)
            try site.expectAsFromNothing(source)
        }
    }

    @Test func `does all of the work where the words of the last build are not what they were`() throws {
        let site = try TestSite.with(notes: 4)
        _ = try build(site)
        let words = try Data(contentsOf: site.root.appending(path: ".Output.words"))
        for bytes in [[], [0], Array(words.dropLast()), Array(words) + [0], Array(words.reversed())] {
            try site.write(TestSite.note(1), TestSite.text(1, "With \(bytes.count) bytes."))
            try site.write(".Output.words", bytes: bytes)
            _ = try build(site)
            try site.expectAsFromNothing("\(bytes.count) bytes")
        }
    }

    @Test func `keeps the file of words within twice of what is needed`() throws {
        let site = try TestSite.with(notes: 3)
        _ = try build(site)
        func size() throws -> Int { try Data(contentsOf: site.root.appending(path: ".Output.words")).count }
        let first = try size()
        for round in 0..<40 {
            try site.write(TestSite.note(round % 3), TestSite.text(round % 3, "Round \(round) of many."))
            _ = try build(site)
            #expect(try size() < 2 * first + 600)
        }
        try site.expectAsFromNothing("after many rounds")
    }

    @Test(arguments: ["Content/stories/tea.md", "Content/pages/more.md", "Content/questions/why-0.md", nil])
    func `sees a text that was written a moment before two builds`(path: String?) throws {
        let site = try TestSite.with(notes: 2)
        try site.write("Content/pages/more.md", "---\ntitle: More\n---\nA gist.\n")
        let path = path ?? TestSite.note(1)
        for round in 1...4 {
            try site.write(path, try site.read(path) + "\nRound \(round).\n")
            // A file from the future may always change once more before its time shows it.
            let later = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: 3600)]
            try FileManager.default.setAttributes(later, ofItemAtPath: site.root.appending(path: path).path)
            try site.did("build", "--date", "2027-07-01")
            try site.expectAsFromNothing("\(path), round \(round)")
        }
    }

    @Test func `goes back to the build before, also after a small change`() throws {
        let site = try TestSite.with(notes: 4)
        _ = try build(site)
        let page = "Output/events/\(TestSite.event)/notes/note-1/index.html"
        for round in 1...3 {
            let before = try site.read(page)
            try site.write(TestSite.note(1), TestSite.text(1, "Round \(round)."))
            _ = try build(site)
            let after = try site.read(page)
            #expect(before != after)
            try site.did("build", "--rollback")
            #expect(try site.read(page) == before)
            try site.did("build", "--rollback")
            #expect(try site.read(page) == after)
        }
        _ = try build(site)
        try site.expectAsFromNothing("after going back")
    }

    @Test func `does all of the work where its record is broken`() throws {
        let site = try TestSite.with(notes: 4)
        _ = try build(site)
        let record = try Data(contentsOf: site.root.appending(path: ".Output.record"))
        for cut in stride(from: 0, to: record.count, by: max(1, record.count / 24)) {
            try site.write(TestSite.note(1), TestSite.text(1, "Cut at \(cut)."))
            try site.write(".Output.record", bytes: Array(record.prefix(cut)))
            _ = try build(site)
        }
        try site.expectAsFromNothing("broken records")
    }
}
