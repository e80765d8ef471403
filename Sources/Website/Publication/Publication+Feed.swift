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

    private func entries(of scope: FeedScope) -> [FeedEntry] {
        newest(Publication.feedLimit, in: scope).enumerated().map { number, item in
            let isWhole = number < Publication.wholeLimit(in: scope) && site.baseURL != nil
            switch item {
            case .note(let position): return entry(of: notes[position], in: scope, isWhole: isWhole)
            case .story(let story):
                return entry(of: story, at: .story(story.head.slug), in: scope, isWhole: isWhole)
            case .caseStudy(let study):
                return entry(of: study, at: .caseStudy(study.head.slug), in: scope, isWhole: isWhole)
            }
        }
    }

    private func entry(of note: PublishedNote, in scope: FeedScope, isWhole: Bool) -> FeedEntry {
        FeedEntry(
            id: name(of: note.address),
            url: url(of: note.address, from: scope.page),
            title: note.title,
            published: FeedEntry.instant(of: note.date),
            updated: FeedEntry.instant(of: note.updated),
            summary: note.prose.gist,
            html: isWhole ? wholeText(of: note.prose, at: note.address) : nil,
            authors: note.authors,
            tags: note.note.tags,
            language: note.note.language
        )
    }

    private func entry(
        of story: Written<Story>,
        at address: Address,
        in scope: FeedScope,
        isWhole: Bool
    ) -> FeedEntry {
        FeedEntry(
            id: name(of: address),
            url: url(of: address, from: scope.page),
            title: story.head.title,
            published: FeedEntry.instant(of: story.head.date),
            updated: FeedEntry.instant(of: story.head.date),
            summary: story.prose.gist,
            html: isWhole ? wholeText(of: story.prose, at: address) : nil,
            authors: story.head.teller.map { [$0] } ?? [],
            tags: story.head.tags,
            language: story.head.language
        )
    }

    /// A text as feeds tell it; nil where it is long, so that it is told by its first paragraph.
    private func wholeText(of prose: Prose, at address: Address) -> String? {
        if let known = feedTexts[address] { return known.isEmpty ? nil : known }
        let text = prose.feedText(
            PageContext(self, at: address, language: language(of: address), links: .abroad(site))
        )
        feedTexts[address] = text ?? ""
        return text
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
