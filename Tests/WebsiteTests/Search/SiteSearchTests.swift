import Testing
import Unconference

@testable import Website

@Suite struct SiteSearchTests {
    private func search(_ publication: Publication) -> SiteSearch {
        let pages = publication.plans.map(publication.render)
        return SiteSearch(publication) { path in pages.first { $0.file.path == path }?.words }
    }

    private func words(_ publication: Publication) -> Set<String> {
        Set(search(publication).documents.flatMap { $0.words.entries.map(\.word) })
    }

    @Test func `finds each kind of page`() throws {
        let documents = try search(SampleSite().publication()).documents
        for (kind, title) in [
            (SearchDocument.Kind.note, "The first year"), (.story, "The forty minutes"),
            (.caseStudy, "The screen by the linen store"), (.question, "How do you restart?"),
            (.event, "The second cup"), (.session, "I am the team, on Fridays"), (.topic, "adoption"),
            (.page, "About the day"),
        ] {
            #expect(documents.contains { $0.kind == kind && $0.title == title }, "\(title)")
        }
    }

    @Test func `knows no host, no author and nobody who is listed`() throws {
        let words = words(try SampleSite().publication())
        #expect(words.contains("seasons"))
        for name in ["ada", "taker", "maren", "northgate"] { #expect(!words.contains(name), "\(name)") }
    }

    @Test func `knows what is shown and nothing else`() throws {
        var site = SampleSite()
        site.files["Content/stories/secret.md"] =
            "---\ntitle: Xylophone\ndate: 2027-03-20\nstatus: draft\n---\nZymurgy.\n"
        #expect(words(try site.publication()).isDisjoint(with: ["xylophone", "zymurgy"]))
        #expect(words(try site.publication(drafts: true)).isSuperset(of: ["xylophone", "zymurgy"]))
        #expect(words(try site.publication(checked: false)).contains("silence") == false)
    }

    @Test func `makes every file that it names`() throws {
        let search = try search(SampleSite().publication())
        let files = search.files
        #expect(files.map(\.path).contains("search/index.json"))
        #expect(Set(files.map(\.path)).count == files.count)
        #expect(files.allSatisfy { !$0.bytes.isEmpty })
    }

    @Test func `makes again what other words in one page change`() throws {
        var site = SampleSite()
        let before = try search(site.publication())
        let old = Dictionary(uniqueKeysWithValues: before.documents.map { ($0.address.file, $0.words) })
        site.files["Content/stories/forty.md"]? += "\n\nA zither was heard.\n"
        let publication = try site.publication()
        let after = search(publication)
        let new = Dictionary(uniqueKeysWithValues: after.documents.map { ($0.address.file, $0.words) })
        var files = Dictionary(uniqueKeysWithValues: before.files.map { ($0.path, $0.bytes) })
        let costs = before.manifest(of: (0..<before.groupCount).map(before.group)).costs
        let update = SiteSearch.update(
            publication,
            changed: [.story(try #require(Slug("forty")))],
            costs: costs,
            before: { old[$0] },
            after: { new[$0] },
            shard: { files[$0] }
        )
        let written = try #require(update?.files)
        #expect(!written.isEmpty && written.count < files.count)
        for file in written { files[file.path] = file.bytes }
        for file in after.files { #expect(files[file.path] == file.bytes, "\(file.path)") }
    }

    @Test func `shows on a card what a result needs`() throws {
        let search = try search(SampleSite().publication())
        let position = try #require(search.documents.firstIndex { $0.title == "The first year" })
        let name = "search/cards/c\(position / SearchIndex.cardsInFile).json"
        let file = try #require(search.files.first { $0.path == name })
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.contains(#""The first year", "events/cup-1/notes/first-year/", 0"#))
        #expect(text.contains(#""20 March 2026", "The first year has four seasons.""#))
        #expect(text.contains(#""The first cup""#))
    }

    @Test func `cuts a long gist between two words`() {
        let gist = String(repeating: "word ", count: 60)
        let document = SearchDocument(kind: .page, title: "", address: .home, gist: gist, words: .none)
        #expect(document.shortGist.count <= 161)
        #expect(document.shortGist.hasSuffix("word…"))
    }

    @Test func `lets scripts run on its own page and nowhere else`() throws {
        for file in try SampleSite().publication().renderAll() where file.path.hasSuffix(".html") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(
                text.contains("script-src &#39;self&#39;") == (file.path == "search/index.html"),
                "\(file.path)"
            )
            #expect(text.contains("<script src") == (file.path == "search/index.html"), "\(file.path)")
        }
    }
}
