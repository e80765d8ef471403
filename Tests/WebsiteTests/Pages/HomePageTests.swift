import Testing

@testable import Website

/// What the front page has of a site of any size.
@Suite struct HomePageTests {
    private func home(_ change: (inout SampleSite) -> Void) throws -> String {
        var site = SampleSite()
        change(&site)
        let publication = try site.publication()
        let plan = try #require(publication.plan(at: "/"))
        return String(decoding: publication.render(plan).file.bytes, as: UTF8.self)
    }

    private func addNotes(_ count: Int, tags: (Int) -> String, to site: inout SampleSite) {
        for number in 0..<count {
            site.files["Content/events/cup-2/notes/more-\(number).md"] =
                "---\ntitle: More \(number)\ntags: [\(tags(number))]\nstatus: published\n---\n\nMore.\n"
        }
    }

    @Test func `a site without events says no more than that`() throws {
        let page = try home { site in
            for path in site.files.keys where path.hasPrefix("Content/events/") || path.contains("questions/")
            {
                site.files[path] = nil
            }
        }
        #expect(page.contains("Nothing is announced yet.") && !page.contains("Last time"))
        #expect(!page.contains("No date is set"))
    }

    @Test func `leads to all write-ups where it shows some`() throws {
        #expect(try !home { _ in }.contains("by event"))
        let page = try home { addNotes(12, tags: { _ in "t" }, to: &$0) }
        #expect(page.contains(/All \d+ write-ups, by event/))
    }

    @Test func `shows the topics of which there is most, in the order of their words`() throws {
        let page = try home { site in
            addNotes(40, tags: { "often, seldom-\($0)" }, to: &site)
        }
        #expect(page.contains(">often</a>") && page.contains(">All topics</a>"))
        let shown = page.matches(of: />seldom (\d+)</).compactMap { Int($0.1) }
        #expect(shown == shown.sorted() && (10..<24).contains(shown.count), "\(shown)")
    }
}
