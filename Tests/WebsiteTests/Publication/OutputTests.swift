import Formats
import Foundation
import Testing
import Unconference

@testable import Website

@Suite struct OutputTests {
    @Test func `gives the same bytes for the same input`() throws {
        let first = try SampleSite().publication().renderAll()
        let second = try SampleSite().publication().renderAll()
        #expect(first == second)
    }

    @Test func `gives the same bytes when pages are made by several tasks`() async throws {
        let publication = try SampleSite().publication()
        let alone = publication.plans.map { publication.render($0).file }
        let together = await withTaskGroup(of: (Int, OutputFile).self) { group in
            for (index, plan) in publication.plans.enumerated() {
                group.addTask { (index, publication.render(plan).file) }
            }
            return await group.reduce(into: [Int: OutputFile]()) { $0[$1.0] = $1.1 }
        }
        #expect(alone.indices.allSatisfy { together[$0] == alone[$0] })
    }

    @Test func `is the same for any order of files`() throws {
        let site = SampleSite()
        let sources = site.files.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
        let one = Library.read(site: site.site, files: sources.sorted { $0.path < $1.path })
        let other = Library.read(site: site.site, files: sources.sorted { $0.path > $1.path })
        #expect(one.findings == other.findings)
        #expect(one.value.pages.map(\.names) == other.value.pages.map(\.names))
    }

    @Test func `is the same whether files were parsed at once or one by one`() throws {
        let site = SampleSite()
        let sources = site.files.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
        let parsed = Library.read(
            site: site.site,
            parts: sources.map { LibraryPart($0, site: site.site) }
        )
        let settings = PublicationSettings(date: try #require(LocalDate("2027-04-20")), showsDrafts: true)
        let theme = try SampleSite.theme.get()
        let pages = [parsed.value, Library.read(site: site.site, files: sources).value].map { library in
            Publication(library, theme: theme, settings: settings, clearedStamp: SampleSite.stamp).renderAll()
        }
        #expect(pages.first == pages.last)
        #expect(parsed.findings == [])
    }

    @Test func `tells servers to keep pictures for ever, and nothing without a fingerprint`() throws {
        var sample = SampleSite()
        sample.site.baseURL = "https://example.org/a.b/"
        let files = try sample.publication().renderAll()
        func text(_ path: String) throws -> String {
            String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
        }
        let apache = try #require(try text(".htaccess").firstMatch(of: /REQUEST_URI} =~ m#(.+)#"/)).1
        let nginx = try #require(try text("nginx.conf.snippet").firstMatch(of: /location ~ "(.+)" {/)).1
        for (path, isKept) in [
            ("/a.b/events/cup/notes/wall-480.66d1c92ff9f8bcc8.jpg", true),
            ("/a.b/chart.4791f88fa377c3fd.svg", true),
            ("/a.b/events/cup/poster.png", false), ("/a.b/events/cup/notes/quiet/", false),
            ("/a.b/4791f88fa377c3fd.svg", false), ("/aXb/chart.4791f88fa377c3fd.svg", false),
        ] {
            #expect(try path.contains(Regex(String(nginx))) == isKept, "\(path)")
            // Apache reads the file below the folder of the site only.
            #expect(
                try path.contains(Regex(String(apache))) == (isKept || path.hasPrefix("/aXb/")),
                "\(path)"
            )
        }
        let plain = try text("_headers")
        for ending in ["jpg", "png", "svg", "webp"] {
            #expect(
                plain.contains("\n/*.\(ending)\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000")
            )
        }
        #expect(
            plain.hasSuffix("\n/events/:event/poster.svg\n  ! Cache-Control\n  Cache-Control: no-cache\n")
        )
    }

    @Test func `tells servers where a site lies that does not begin at the root of its host`() throws {
        var sample = SampleSite()
        sample.site.baseURL = "https://example.org/a/cup/"
        let files = try sample.publication().renderAll()
        func text(_ path: String) throws -> String {
            String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
        }
        #expect(try text(".htaccess").contains("ErrorDocument 404 /a/cup/404.html\n"))
        let nginx = try text("nginx.conf.snippet")
        #expect(nginx.contains("error_page 404 /a/cup/404.html;\n"))
        #expect(nginx.contains("location /a/cup/ {\n") && nginx.contains("location /a/cup/assets/ {\n"))
    }

    @Test func `resolves every link and every fragment of every page`() throws {
        let files = try SampleSite().publication().renderAll()
        let pages = Dictionary(
            uniqueKeysWithValues: files.filter { $0.path.hasSuffix(".html") }
                .map { ($0.path, HTMLReader(String(decoding: $0.bytes, as: UTF8.self))) }
        )
        let paths = Set(files.map(\.path))
        var checked = 0
        for (path, page) in pages where path != "404.html" {
            #expect(page.mistakes.isEmpty, "\(path)")
            for tag in page.tags {
                guard let link = tag.attributes["href"], !link.contains(":") else { continue }
                let target = resolve(link, from: path)
                #expect(paths.contains(target.path), "\(path) links to \(link)")
                checked += 1
                guard let fragment = target.fragment else { continue }
                let ids = pages[target.path]?.tags.compactMap { $0.attributes["id"] } ?? []
                #expect(ids.contains(fragment), "\(path) links to \(link)")
            }
        }
        #expect(checked > 200)
    }

    @Test func `has each id once on a page, whatever headings a text has`() throws {
        var site = SampleSite()
        let names = [
            "Main", "Answers", "Related", "Builds on", "Notes", "Open", "Next", "Learned", "at.main", "fn-1",
        ]
        let headings = names.map { "\n\n## \($0)\n\nx" }.joined()
        for path in site.files.keys where path.hasSuffix(".md") { site.files[path]? += headings }
        for file in try site.publication().renderAll() where file.path.hasSuffix(".html") {
            let ids = HTMLReader(String(decoding: file.bytes, as: UTF8.self)).tags.compactMap {
                $0.attributes["id"]
            }
            #expect(Set(ids).count == ids.count, "\(file.path): \(ids)")
        }
    }

    @Test func `carries the policy directly below the charset on every page`() throws {
        for file in try SampleSite().publication().renderAll() where file.path.hasSuffix(".html") {
            let tags = HTMLReader(String(decoding: file.bytes, as: UTF8.self)).tags
            let metas = tags.filter { $0.name == "meta" }
            #expect(metas.first?.attributes["charset"] == "utf-8")
            #expect(metas.dropFirst().first?.attributes["http-equiv"] == "Content-Security-Policy")
            #expect(metas.dropFirst(2).first?.attributes["content"] == "no-referrer")
        }
    }

    @Test func `lets forms go to the board and nowhere else`() throws {
        var site = SampleSite()
        site.site.boardURL = "https://board.example.org/x/"
        let policy = ContentSecurityPolicy.text(for: site.site)
        #expect(policy.contains("form-action 'self' https://board.example.org;"))
        #expect(ContentSecurityPolicy.text(for: SampleSite().site).contains("form-action 'self';"))
    }

    @Test func `names files in links when the site is to be read from a disk`() throws {
        var settings = PublicationSettings(date: try #require(LocalDate("2027-04-20")))
        settings.linksNameFiles = true
        let publication = Publication(
            SampleSite().reading.value,
            theme: try SampleSite.theme.get(),
            settings: settings,
            clearedStamp: SampleSite.stamp
        )
        for file in publication.renderAll() where file.path.hasSuffix(".html") && file.path != "404.html" {
            for tag in HTMLReader(String(decoding: file.bytes, as: UTF8.self)).tags where tag.name == "a" {
                let link = tag.attributes["href"] ?? ""
                #expect(link.contains(":") || !link.hasSuffix("/"), "\(file.path) \(link)")
            }
        }
    }

    private func resolve(_ link: String, from path: String) -> (path: String, fragment: String?) {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count > 1 ? String(parts[1]) : nil
        guard let target = parts.first, !target.isEmpty else { return (path, fragment) }
        var folders = path.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": folders.removeLast()
            default: folders.append(String(part).removingPercentEncoding ?? String(part))
            }
        }
        let whole = folders.joined(separator: "/")
        if target.hasSuffix("/") || target.hasSuffix(".") {
            return ((whole.isEmpty ? "" : whole + "/") + "index.html", fragment)
        }
        return (whole, fragment)
    }
}
