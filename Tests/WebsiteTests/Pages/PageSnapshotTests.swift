import Snapshot
import Testing
import Unconference

@testable import Website

@Suite struct PageSnapshotTests {
    static let shown: [(Address, String)] = {
        func slug(_ text: String) -> Slug { Slug(from: text, fallback: "x") }
        return [
            (.home, "home.html"), (.events, "events.html"), (.event(slug("cup-2")), "event.html"),
            (.board(slug("cup-2")), "board.html"),
            (.session(event: slug("cup-2"), topic: slug("quiet")), "session.html"),
            (.note(event: slug("cup-2"), note: slug("quiet")), "note.html"), (.topics, "topics.html"),
            (.topic(slug("adoption")), "topic.html"), (.stories, "stories.html"),
            (.story(slug("forty")), "story.html"), (.cases, "cases.html"),
            (.caseStudy(slug("screen")), "case.html"),
            (.questions, "questions.html"), (.question(slug("how-restart")), "question.html"),
            (.people, "people.html"), (.ambassadors, "ambassadors.html"),
            (.ambassador(slug("kettle")), "ambassador.html"), (.search, "search.html"),
            (.page([slug("about")]), "page.html"),
            (.feeds, "feeds.html"),
            (.notFound, "404.html"), (.feed(.site), "feed.xml"),
            (.jsonFeed(.event(slug("cup-2"))), "feed.json"),
            (.calendar(slug("cup-2")), "calendar.ics"), (.sitemap, "sitemap.xml"), (.robots, "robots.txt"),
            (.headers(.headers), "headers.txt"), (.headers(.apache), "htaccess.txt"),
            (.headers(.nginx), "nginx.txt"), (.alias("/old/quiet/"), "alias.html"),
        ]
    }()

    @Test(arguments: shown)
    func `looks as it was kept`(address: Address, name: String) throws {
        let publication = try SampleSite().publication()
        let plan = try #require(publication.plans.first { $0.address == address })
        var text = String(decoding: publication.render(plan).file.bytes, as: UTF8.self)
        // Stylesheet and script change often and have tests of their own.
        if let style = publication.theme.assets["style.css"]?.path {
            text = text.replacing(style, with: "assets/style.css")
        }
        if let script = publication.theme.assets["search.js"]?.path {
            text = text.replacing(script, with: "assets/search.js")
        }
        try expectSnapshot(
            text.replacing("\r\n", with: "\n"),
            named: name,
            in: "Tests/WebsiteTests/Snapshots"
        )
    }

    @Test func `has a snapshot of every page kind`() throws {
        let publication = try SampleSite().publication()
        let kinds = Set(
            publication.plans.compactMap { plan -> Int? in
                guard case .page(let kind) = plan.making,
                    PageSnapshotTests.shown.contains(where: { $0.0 == plan.address })
                else { return nil }
                return kind
            }
        )
        #expect(kinds == Set(pageKinds.indices))
    }
}
