import Unconference

/// Writes one Atom feed: notes and stories, newest first.
struct AtomWriter {
    let scope: FeedScope
    let publication: Publication

    private struct Entry {
        let title: String
        let address: Address
        let updated: LocalDate
        let published: LocalDate
        let summary: String?
        let authors: [String]
    }

    /// The most entries that a feed has.
    static let limit = 50

    /// The feed.
    var text: String {
        let strings = publication.theme.strings(for: publication.site.language)
        let own = publication.absolute(.feed(scope)) ?? tag(Address.feed(scope).path)
        let page = publication.absolute(scope.page) ?? tag(scope.page.path)
        let entries = entries
        let updated = entries.map(\.updated).max() ?? publication.settings.date
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <id>\(escaped(own))</id>
            <title>\(escaped(publication.title(of: scope, strings)))</title>
            <updated>\(updated)T00:00:00Z</updated>
            <author><name>\(escaped(publication.site.title))</name></author>
            <link rel="self" type="application/atom+xml" href="\(escaped(own))"/>
            <link rel="alternate" type="text/html" href="\(escaped(page))"/>

            """
        for entry in entries { text += self.text(of: entry) }
        return text + "</feed>\n"
    }

    private func text(of entry: Entry) -> String {
        let address = publication.absolute(entry.address) ?? tag(entry.address.path)
        var text = "<entry>\n<id>\(escaped(address))</id>\n<title>\(escaped(entry.title))</title>\n"
        text += "<link rel=\"alternate\" type=\"text/html\" href=\"\(escaped(address))\"/>\n"
        text += "<published>\(entry.published)T00:00:00Z</published>\n<updated>\(entry.updated)T00:00:00Z</updated>\n"
        for author in entry.authors { text += "<author><name>\(escaped(author))</name></author>\n" }
        text += "<summary>\(escaped(entry.summary ?? entry.title))</summary>\n"
        return text + "</entry>\n"
    }

    private var entries: [Entry] {
        let notes: [Int]
        let stories: [Written<Story>]
        switch scope {
        case .site:
            notes = Array(publication.notes.indices.prefix(AtomWriter.limit))
            stories = Array(publication.stories.prefix(AtomWriter.limit))
        case .stories:
            notes = []
            stories = publication.stories
        case .event(let slug):
            notes = publication.event(slug)?.notes ?? []
            stories = publication.event(slug)?.stories.map { publication.stories[$0] } ?? []
        case .topic(let slug):
            let entry = publication.tagPositions[slug].map { publication.tags[$0] }
            notes = entry?.notes ?? []
            stories = entry?.stories.map { publication.stories[$0] } ?? []
        }
        let all = notes.map { entry(of: publication.notes[$0]) } + stories.map(entry)
        return all.sorted { ($1.updated, $0.address.path) < ($0.updated, $1.address.path) }
            .prefix(AtomWriter.limit).map { $0 }
    }

    private func entry(of note: PublishedNote) -> Entry {
        Entry(
            title: note.title,
            address: note.address,
            updated: note.updated,
            published: note.date,
            summary: note.prose.gist,
            authors: note.authors
        )
    }

    private func entry(of story: Written<Story>) -> Entry {
        Entry(
            title: story.head.title,
            address: .story(story.head.slug),
            updated: story.head.date,
            published: story.head.date,
            summary: story.prose.gist,
            authors: story.head.teller.map { [$0] } ?? []
        )
    }

    /// A name that stays the same wherever the site lies, where it does not know its own address (RFC 4151).
    private func tag(_ path: String) -> String {
        "tag:\(Slug(from: publication.site.title, fallback: "site")).invalid,2000:\(PercentEncoding.path(path))"
    }

    /// Text for XML: five characters as entities, and none that XML forbids.
    private func escaped(_ text: String) -> String {
        var plain = ""
        plain.unicodeScalars.append(
            contentsOf: text.unicodeScalars.filter {
                ($0.value >= 32 || $0 == "\t" || $0 == "\n") && $0.value != 0xFFFE && $0.value != 0xFFFF
            }
        )
        return HTML(escaping: plain).text
    }
}
