import Formats
import Unconference

extension Publication {
    /// The most entries that a feed has.
    static let feedLimit = 50

    /// What is new about something: notes and stories, newest first.
    func feed(_ scope: FeedScope) -> Feed {
        let strings = theme.strings(for: site.language)
        return Feed(
            title: title(of: scope, strings),
            id: name(of: .feed(scope)),
            pageURL: url(of: scope.page, from: scope.page),
            language: site.language,
            author: site.title,
            rights: site.licence,
            entries: entries(of: scope)
        )
    }

    /// Where a feed lies: its whole address, or its file's name where the site does not know where it lives.
    func feedURL(_ address: Address, of scope: FeedScope) -> String {
        absolute(address) ?? String(address.path.dropFirst(scope.page.path.utf8.count))
    }

    /// The notes that a feed may tell of, newest first.
    func notes(in scope: FeedScope) -> [Int] {
        switch scope {
        case .site: Array(notes.indices)
        case .stories: []
        case .event(let slug): event(slug)?.notes ?? []
        case .topic(let slug): tagPositions[slug].map { tags[$0].notes } ?? []
        }
    }

    private func entries(of scope: FeedScope) -> [FeedEntry] {
        let notes = notes(in: scope)
        let stories: [Written<Story>]
        switch scope {
        case .site:
            stories = Array(self.stories.prefix(Publication.feedLimit))
        case .stories:
            stories = self.stories
        case .event(let slug):
            stories = event(slug)?.stories.map { self.stories[$0] } ?? []
        case .topic(let slug):
            stories = tagPositions[slug].map { tags[$0].stories.map { self.stories[$0] } } ?? []
        }
        // Only what can be among the newest is worked out.
        let newest = notes.sorted { (self.notes[$1].updated, $0) < (self.notes[$0].updated, $1) }
            .prefix(Publication.feedLimit)
        let last = newest.last.map { self.notes[$0].updated }
        let equals = notes.filter { self.notes[$0].updated == last && !newest.contains($0) }
        let all =
            (newest + equals).map { entry(of: self.notes[$0], in: scope) }
            + stories.map { entry(of: $0, in: scope) }
        return all.sorted { ($1.updated, $0.id) < ($0.updated, $1.id) }.prefix(Publication.feedLimit).map {
            $0
        }
    }

    private func entry(of note: PublishedNote, in scope: FeedScope) -> FeedEntry {
        FeedEntry(
            id: name(of: note.address),
            url: url(of: note.address, from: scope.page),
            title: note.title,
            published: FeedEntry.instant(of: note.date),
            updated: FeedEntry.instant(of: note.updated),
            summary: note.prose.gist,
            authors: note.authors,
            tags: note.note.tags,
            language: note.note.language
        )
    }

    private func entry(of story: Written<Story>, in scope: FeedScope) -> FeedEntry {
        FeedEntry(
            id: name(of: .story(story.head.slug)),
            url: url(of: .story(story.head.slug), from: scope.page),
            title: story.head.title,
            published: FeedEntry.instant(of: story.head.date),
            updated: FeedEntry.instant(of: story.head.date),
            summary: story.prose.gist,
            authors: story.head.teller.map { [$0] } ?? [],
            tags: story.head.tags,
            language: story.head.language
        )
    }

    private func url(of address: Address, from page: Address) -> String {
        absolute(address)
            ?? Links(from: page, namesFiles: settings.linksNameFiles, base: basePath).href(address)
    }

    /// A name that never changes; where the site does not know its own address, one that needs none (RFC 4151).
    private func name(of address: Address) -> String {
        if let absolute = absolute(address) { return absolute }
        let maker = Slug(from: site.title, fallback: "site").text
        return "tag:\(PercentEncoding.path(maker)).invalid,2000:\(PercentEncoding.path(address.path))"
    }
}
