import Unconference

/// A note as it stands in lists.
struct NoteCard: TemplateModel {
    let note: PublishedNote
    let context: PageContext

    static let fields = Fields<NoteCard>(
        .text("title") { $0.note.title },
        .text("href") { $0.context.href($0.note.address) },
        .text("gist") { $0.note.prose.gist },
        .object("otherLanguage") { $0.context.otherLanguage(of: $0.note.address) },
        .object("day") { DayText($0.note.date, $0.context.strings) },
        .object("event") { $0.context.eventLink($0.note.note.event) },
        .shared("tags") { $0.context.tagLinks($0.note.note.tags) },
        .flag("hasTags") { $0.context.hasTagLinks($0.note.note.tags) }
    )
}

extension PageContext {
    /// Notes of the publication by their positions, as cards.
    func noteCards(_ positions: some Sequence<Int>) -> [SharedItem<NoteCard>] {
        positions.map { position in
            SharedItem(key: .note(position)) { [self] in
                NoteCard(note: publication.notes[position], context: self)
            }
        }
    }

    /// The link to an event.
    func eventLink(_ slug: Slug) -> LinkItem {
        LinkItem(label: publication.events[named: slug]?.event.title ?? slug.text, href: href(.event(slug)))
    }

    /// Whether one of some tags has a page.
    func hasTagLinks(_ tags: [String]) -> Bool { tags.contains { publication.tagPosition(of: $0) != nil } }

    /// Links to the pages of tags that have one.
    func tagLinks(_ tags: [String]) -> [SharedItem<LinkItem>] {
        tags.compactMap { tag in
            publication.tagPosition(of: tag).map { position in
                SharedItem(key: .tag(tag)) { [self] in
                    let slug = publication.tags[position].slug
                    return LinkItem(label: strings.feature(tag), href: href(.topic(slug)))
                }
            }
        }
    }
}
