import Unconference

/// A note as it stands in lists.
struct NoteCard: TemplateModel {
    let title: String
    let href: String
    let gist: String?
    let day: DayText
    let event: LinkItem
    let tags: [LinkItem]

    static let fields = Fields<NoteCard>(
        .text("title") { $0.title },
        .text("href") { $0.href },
        .text("gist") { $0.gist },
        .object("day") { $0.day },
        .object("event") { $0.event },
        .list("tags") { $0.tags }
    )
}

extension PageContext {
    /// Notes of the publication by their positions, as cards.
    func noteCards(_ positions: some Sequence<Int>) -> [NoteCard] {
        positions.map { position in
            let note = publication.notes[position]
            return NoteCard(
                title: note.title,
                href: href(note.address),
                gist: note.prose.gist,
                day: DayText(note.date, strings),
                event: eventLink(note.note.event),
                tags: tagLinks(note.note.tags)
            )
        }
    }

    /// The link to an event.
    func eventLink(_ slug: Slug) -> LinkItem {
        LinkItem(label: publication.event(slug)?.event.title ?? slug.text, href: href(.event(slug)))
    }

    /// Links to the pages of tags that have one.
    func tagLinks(_ tags: [String]) -> [LinkItem] {
        tags.compactMap { tag in
            let slug = Slug(from: tag, fallback: "tag")
            guard publication.tagPositions[slug] != nil else { return nil }
            return LinkItem(label: strings.feature(tag), href: href(.topic(slug)))
        }
    }
}
