import Unconference

/// A topic: the pain or question, where and when it is talked about, and what came of it.
struct SessionPage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let topic: PublicTopic
        let published: PublishedEvent
        let context: PageContext

        static let fields = Fields<Model>(
            .text("title") { $0.topic.title },
            .text("detail") { $0.topic.detail },
            .object("topic") { $0.context.card(of: $0.topic, at: $0.published) },
            .object("event") { $0.context.card(of: $0.published) },
            .object("day") { model in
                model.slot.map { DayText($0.starts.local.date, model.context.strings, weekday: true) }
            },
            .text("startISO") { $0.slot?.starts.rfc3339 },
            .text("endISO") { $0.slot?.ends.rfc3339 },
            .shared("tags") { $0.context.tagLinks($0.topic.tags) },
            .flag("hasTags") { $0.context.hasTagLinks($0.topic.tags) },
            .shared("notes") { $0.context.noteCards($0.notes) },
            .flag("hasNotes") { !$0.notes.isEmpty },
            .flag("awaitsNote") { $0.awaitsNote },
            .shared("earlier") { $0.context.noteCards($0.earlier) },
            .flag("hasEarlier") { !$0.earlier.isEmpty },
            .object("board") { $0.boardLink }
        )

        private var slot: Slot? { topic.cell.flatMap { published.event.slot($0.slot) } }

        /// Its write-ups.
        private var notes: [Int] { context.publication.notes(on: topic, at: published) }

        /// Whether somebody may still write it up: what did not take place leaves nothing to write.
        private var awaitsNote: Bool {
            notes.isEmpty && topic.cancelled == nil && (topic.cell != nil || !published.isPast)
        }

        /// Notes of other events on the same things, those with most tags in common first.
        private var earlier: [Int] { context.related }

        private var boardLink: LinkItem? {
            guard published.hasBoard else { return nil }
            return LinkItem(
                label: context.strings(.seeBoard),
                href: context.href(.board(published.event.slug))
            )
        }
    }

    let template = "session"

    func addresses(in selection: Selection) -> [Address] {
        selection.events.flatMap { published in
            published.topics.map { .session(event: published.event.slug, topic: $0.slug) }
        }
    }

    func use(at address: Address, _ digest: inout UseDigest) {
        guard case .session(let event, let name) = address,
            let published = digest.publication.events[named: event],
            let topic = published.topics.first(where: { $0.slug == name })
        else { return }
        digest.add(event: published)
        digest.add(notes: digest.publication.notes(on: topic, at: published))
        digest.offersRelated(by: topic.tags)
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard case .session(let event, let name) = address,
            let published = context.publication.events[named: event],
            let topic = published.topics.first(where: { $0.slug == name })
        else { return nil }
        var head = PageHead(
            title: topic.title,
            description: topic.detail.isEmpty ? nil : topic.detail,
            section: .events,
            feed: .event(event)
        )
        head.poster = context.publication.poster(of: event)
        return PageContent(head, Model(topic: topic, published: published, context: context))
    }
}
