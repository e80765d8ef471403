import Testing
import Unconference

@testable import Website

@Suite struct SiteSearchTests {
    private func words(_ publication: Publication) -> Set<String> {
        Set(publication.search.documents.flatMap { $0.words.entries.map(\.word) })
    }

    @Test func `finds each kind of page`() throws {
        let documents = try SampleSite().publication().search.documents
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
        let publication = try SampleSite().publication()
        let plans = publication.plans.filter { if case .searchFile = $0.address { true } else { false } }
        #expect(plans.map(\.path).contains("search/index.json"))
        #expect(plans.allSatisfy { !publication.render($0).bytes.isEmpty })
        #expect(
            publication.search.bytes(of: "words/wnone.bin", strings: publication.theme.strings(for: "en"))
                == nil
        )
    }

    @Test func `shows on a card what a result needs`() throws {
        let publication = try SampleSite().publication()
        let position = try #require(publication.search.documents.firstIndex { $0.title == "The first year" })
        let name = "cards/c\(position / SearchIndex.cardsInFile).json"
        let bytes = try #require(
            publication.search.bytes(of: name, strings: publication.theme.strings(for: "en"))
        )
        let text = String(decoding: bytes, as: UTF8.self)
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
            #expect(text.contains("<script") == (file.path == "search/index.html"), "\(file.path)")
        }
    }
}
