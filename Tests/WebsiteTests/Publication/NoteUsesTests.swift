import Testing
import Unconference

@testable import Website

/// What a trail says of two days is held against the pages of both days.
@Suite struct NoteUsesTests {
    private struct Day {
        let publication: Publication
        let uses: NoteUses
        var pages: [String: (plan: PagePlan, page: RenderedPage)] = [:]

        init(_ site: SampleSite) throws {
            let publication = try site.publication()
            let entries = (0..<publication.noteCount).map { NoteUses.Entry($0, of: publication) }
            self.publication = publication
            uses = NoteUses(publication, entries)
            for plan in publication.plans { pages[plan.path] = (plan, publication.render(plan)) }
        }

        var contents: [UInt64: UInt64] {
            Dictionary(uses.contents.map { ($0.name, $0.content) }) { first, _ in first }
        }
    }

    private static let first = "Content/events/cup-1/notes/first-year.md"
    private static let quiet = "Content/events/cup-2/notes/quiet.md"

    private static func note(_ title: String, _ keys: String) -> String {
        "---\ntitle: \(title)\nstatus: published\n\(keys)\n---\nThe gist of it.\n"
    }

    private static let changes: [(what: String, path: String, from: String, to: String)] = [
        ("title", first, "title: The first year", "title: Another year"),
        ("gist", first, "has four seasons.", "has five seasons."),
        ("tag gone", first, "tags: [adoption]", "tags: []"),
        ("tag new", first, "tags: [adoption]", "tags: [adoption, kettles]"),
        ("tag of another", first, "tags: [adoption]", "tags: [community management]"),
        ("author", first, "Ada Example", "Eve Example"),
        ("draft", first, "status: published", "status: draft"),
        ("date", first, "status: published", "status: published\ndate: 2027-04-01"),
        ("answer", first, "tags: [adoption]", "answers: [how-restart]"),
        ("language", first, "status: published", "status: published\nlanguage: de"),
        ("alias", first, "status: published", "status: published\naliases: [/older/]"),
        ("session gone", quiet, "session: quiet\n", ""),
        ("ties gone", quiet, "builds-on: [cup-1/first-year]\n", ""),
        ("answers another", quiet, "answers: [how-restart]", "answers: [who-first]"),
        ("updated", quiet, "updated: 2027-04-02", "updated: 2027-04-09"),
        ("all tags", quiet, "tags: [adoption, community management]", "tags: [tea]"),
        ("text", quiet, "Every table had it", "No table had it"),
    ]

    @Test(arguments: changes.indices)
    func `knows every file that a change in a note shows in`(number: Int) throws {
        let change = Self.changes[number]
        var site = SampleSite()
        for extra in 0..<6 {
            let tags = ["[adoption]", "[tea, adoption]", "[community management]"][extra % 3]
            site.files["Content/events/cup-1/notes/extra-\(extra).md"] = Self.note(
                "Extra \(extra)",
                "date: 2026-03-2\(extra)\ntags: \(tags)"
            )
        }
        let before = try Day(site)
        let text = try #require(site.files[change.path])
        let other = text.replacing(change.from, with: change.to)
        #expect(other != text)
        site.files[change.path] = other
        try expectFound(before, Day(site), text: change.path, change.what)
    }

    @Test func `knows every file in which a new note shows, and one that is gone`() throws {
        var site = SampleSite()
        let without = try Day(site)
        let path = "Content/events/cup-2/notes/tea.md"
        site.files[path] = Self.note(
            "Tea",
            "date: 2027-03-18\ntags: [adoption, kettles]\nanswers: [how-restart]"
        )
        let with = try Day(site)
        try expectFound(without, with, text: path, "new")
        try expectFound(with, without, text: path, "gone")
    }

    @Test func `leaves alone what has nothing to do with a note`() throws {
        var site = SampleSite()
        let before = try Day(site)
        site.files[Self.first]?.replace("title: The first year", with: "title: Another year")
        let after = try Day(site)
        let changed = Set(after.contents.filter { before.contents[$0.key] != $0.value }.map(\.key))
        #expect(changed.count == 1)
        for path in [
            "404.html", "events/index.html", "people/index.html", "about/index.html", "search/index.html",
            "events/cup-2/calendar.ics", "robots.txt", "topics/index.html", "events/cup-2/board/index.html",
            "topics/community-management/feed.xml",
        ] {
            let plan = try #require(after.pages[path]?.plan, "\(path)")
            #expect(before.uses.use(of: plan) == after.uses.use(of: plan), "\(path)")
            #expect(changed.isDisjoint(with: after.uses.related(of: plan)), "\(path)")
        }
    }

    /// No file differs of which the trail says that it is the same.
    private func expectFound(_ before: Day, _ after: Day, text: String, _ what: String) throws {
        let (old, new) = (before.contents, after.contents)
        let changed = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
        let links = Set(before.pages.keys).symmetricDifference(after.pages.keys)
            .flatMap(NoteUses.names)
        var differ = 0
        for (path, (plan, page)) in after.pages {
            let showsText = after.publication.shows(anyOf: [text], in: plan)
            guard let former = before.pages[path],
                !showsText || plan.path.hasSuffix(".xml")
                    || plan.path.hasSuffix(".json")
            else {
                continue
            }
            let isSame =
                former.page.file == page.file && former.page.words == page.words
                && former.page.findings.map(\.message) == page.findings.map(\.message)
            guard !isSame else { continue }
            differ += 1
            let (then, now) = (before.uses.use(of: former.plan), after.uses.use(of: plan))
            let related = before.uses.names(of: former.page.related)
            let isFound =
                then.facts != now.facts || !changed.isDisjoint(with: related)
                || (then.pool != now.pool && related != after.uses.related(of: plan))
                || !Set(links).isDisjoint(with: former.page.links) || showsText
            #expect(isFound, "\(what): \(path)")
            // Other notes come up only where the pool says so.
            if related != after.uses.related(of: plan) {
                #expect(then.pool != now.pool || then.facts != now.facts)
            }
        }
        #expect(differ > 0 || what == "text" || what == "alias")
    }
}
