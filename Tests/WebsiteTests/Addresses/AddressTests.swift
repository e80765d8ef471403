import Testing
import Unconference

@testable import Website

@Suite struct AddressTests {
    static let slug = Slug(from: "a", fallback: "a")
    static let other = Slug(from: "b", fallback: "b")

    /// The addresses that are promised to the public.
    static let promised: [(Address, String)] = [
        (.home, "/"), (.event(slug), "/events/a/"), (.board(slug), "/events/a/board/"),
        (.session(event: slug, topic: other), "/events/a/sessions/b/"),
        (.note(event: slug, note: other), "/events/a/notes/b/"), (.topic(slug), "/topics/a/"),
        (.story(slug), "/stories/a/"), (.caseStudy(slug), "/cases/a/"), (.question(slug), "/questions/a/"),
        (.people, "/people/"), (.search, "/search/"), (.feeds, "/feeds/"), (.feed(.site), "/feed.xml"),
        (.jsonFeed(.site), "/feed.json"),
        (.feed(.event(slug)), "/events/a/feed.xml"), (.feed(.topic(slug)), "/topics/a/feed.xml"),
        (.calendar(slug), "/events/a/calendar.ics"),
    ]

    @Test(arguments: promised) func `keeps its promise`(address: Address, path: String) {
        #expect(address.path == path)
    }

    @Test(arguments: [
        (Address.home, Address.home, "./"), (.home, .event(slug), "events/a/"),
        (.event(slug), .home, "../../"),
        (.note(event: slug, note: other), .topic(slug), "../../../../topics/a/"),
        (.notFound, .events, "/base/events/"),
    ])
    func `links from one page to another`(page: Address, target: Address, link: String) {
        #expect(Links(from: page, namesFiles: false, base: "/base/").href(target) == link)
    }

    @Test(arguments: [
        ("../a", "x/y", "x/a"), ("/a//b/./c/", "x", "a/b/c"), ("../../../a", "x", "a"), ("", "x/y/", "x/y"),
        ("a/\u{301}b/../c", "x", "x/a/c"), ("/\u{301}b", "x", "\u{301}b"), ("..", "", ""),
    ])
    func `follows a path as browsers do`(written: String, folder: String, path: String) {
        let resolved = SitePath.resolved(written, from: folder)
        #expect(Array(resolved.utf8) == Array(path.utf8))
        let link = Links(from: .home, namesFiles: false, base: "/").href(path: "/" + resolved)
        #expect(resolved.isEmpty || PercentEncoding.decoded(link) == path)
    }

    @Test func `writes letters of any script so that every reader takes them`() throws {
        let slug = try #require(Slug("東京"))
        #expect(Links(from: .home, namesFiles: false, base: "/").href(.topic(slug)).hasPrefix("topics/%E6"))
        #expect(PercentEncoding.path("東/a b") == "%E6%9D%B1/a%20b")
        #expect(PercentEncoding.decoded("%E6%9D%B1/a%20b") == "東/a b")
        #expect(PercentEncoding.decoded("%zz") == nil)
        #expect(PercentEncoding.decoded("%E6%9D") == nil)
    }
}
