import Foundation
import Testing

/// Pictures in texts are published in several widths, and made once.
@Suite struct PictureSizeTests {
    private static let note = "Content/events/\(TestSite.event)/notes/chart.md"
    private static let chart = "Content/events/\(TestSite.event)/notes/chart.png"

    private func text(_ words: String) -> String {
        "---\ntitle: Chart\nstatus: published\ndate: 2027-06-11\n---\nThe gist.\n\n\(words)\n"
    }

    private func site() throws -> TestSite {
        let site = try TestSite.withEvent(attribution: "open")
        try site.write(Self.note, text("![The wall](chart.png)"))
        try site.write(Self.chart, bytes: PlainPicture.png(width: 1100, height: 300))
        try build(site)
        return site
    }

    private func build(_ site: TestSite) throws {
        usleep(80_000)
        try site.did("build", "--date", "2027-07-01")
    }

    private func cache(_ site: TestSite) throws -> [String: [Int]] {
        var stamps: [String: [Int]] = [:]
        for path in try site.files(under: ".Output.pictures").keys {
            var status = stat()
            lstat(site.root.appending(path: ".Output.pictures/\(path)").path, &status)
            stamps[path] = [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        }
        return stamps
    }

    private func pictures(_ site: TestSite) throws -> [String] {
        try site.files(under: "Output").keys.filter { $0.hasSuffix(".png") }.sorted()
    }

    @Test func `offers a picture in the widths that spare something`() throws {
        let site = try site()
        let page = try site.read("Output/events/\(TestSite.event)/notes/chart/index.html")
        let files = try pictures(site)
        #expect(files.count == 3)
        for width in [480, 960] {
            let name =
                try #require(files.first { $0.contains("chart-\(width).") }).split(separator: "/").last ?? ""
            #expect(page.contains("\(name) \(width)w"))
        }
        #expect(page.contains(" 1100w\" sizes=\""))
        #expect(page.contains("width=\"1100\" height=\"300\""))
        try site.expectAsFromNothing("first")
    }

    @Test func `makes none of them again`() throws {
        let site = try site()
        let before = try cache(site)
        #expect(before.count == 3)
        try site.write(Self.note, text("Other words. ![The wall](chart.png)"))
        try build(site)
        #expect(try cache(site) == before)
        try site.write(
            "Content/stories/tea.md",
            "---\ntitle: Tea\ndate: 2027-06-12\nstatus: published\n---\nTold.\n"
        )
        try build(site)
        #expect(try cache(site) == before)
        try site.expectAsFromNothing("after changes")
    }

    @Test func `makes those of another picture under the same name, and forgets the former`() throws {
        let site = try site()
        let before = try pictures(site)
        let former = try cache(site).keys
        try site.write(Self.chart, bytes: PlainPicture.png(width: 1100, height: 300, red: 10))
        try build(site)
        #expect(try pictures(site).count == 3)
        #expect(Set(try pictures(site)).isDisjoint(with: before))
        #expect(Set(try cache(site).keys).isDisjoint(with: former))
        try site.expectAsFromNothing("another picture")
        try site.write(Self.note, text("Nothing to see."))
        try build(site)
        #expect(try pictures(site) == [])
        #expect(try cache(site).isEmpty)
    }

    @Test func `makes again what is missing or cut short on the cache`() throws {
        let site = try site()
        let files = try cache(site).keys.sorted()
        for (round, file) in files.enumerated() {
            let path = ".Output.pictures/\(file)"
            let bytes = try site.files(under: ".Output.pictures")[file] ?? Data()
            if round == 0 {
                try FileManager.default.removeItem(at: site.root.appending(path: path))
            } else {
                try site.write(path, bytes: Array(bytes.dropLast(3)))
            }
            try site.write(Self.note, text("Round \(round). ![The wall](chart.png)"))
            try build(site)
            #expect(try site.files(under: ".Output.pictures")[file] == bytes)
        }
        try site.expectAsFromNothing("a broken cache")
    }

    @Test func `publishes a broken picture as it is, if it can be published at all`() throws {
        let site = try site()
        var bytes = PlainPicture.png(width: 1100, height: 300)
        for place in 200..<260 { bytes[place] ^= 0x5A }
        try site.write(Self.chart, bytes: bytes)
        try build(site)
        let page = try site.read("Output/events/\(TestSite.event)/notes/chart/index.html")
        #expect(try pictures(site).count == 1)
        #expect(!page.contains("srcset") && page.contains("width=\"1100\""))
    }
}
