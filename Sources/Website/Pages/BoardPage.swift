import Unconference

/// The board of an event: a wall of cards, rooms across and time down.
struct BoardPage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let published: PublishedEvent
        let context: PageContext

        static let fields = Fields<Model>(
            .text("title") { $0.context.strings(.boardOf, ("event", $0.published.event.title)) },
            .object("event") { $0.context.card(of: $0.published) },
            .object("grid") { $0.published.boardStayedEmpty ? nil : $0.context.grid(of: $0.published) },
            .flag("isEmpty") { $0.published.topics.isEmpty || $0.published.boardStayedEmpty },
            .list("unplaced") { $0.unplaced },
            .flag("hasUnplaced") { !$0.unplaced.isEmpty },
            .text("calendarHref") { $0.context.href(.calendar($0.published.event.slug)) },
            .text("liveHref") {
                $0.published.isPast ? nil : SafeLink.outside($0.context.publication.site.boardURL)
            }
        )

        /// What no cell has; what was cancelled stands in its cell, where there is a grid at all.
        private var unplaced: [TopicCard] {
            published.topics.filter { topic in
                topic.cell == nil && (topic.cancelled == nil || published.boardStayedEmpty)
            }
            .map {
                context.card(of: $0, at: published)
            }
        }
    }

    let template = "board"

    func addresses(in selection: Selection) -> [Address] {
        selection.events.filter(\.hasBoard).map { .board($0.event.slug) }
    }

    func use(at address: Address, _ digest: inout UseDigest) {
        guard case .board(let slug) = address, let published = digest.publication.events[named: slug] else {
            return
        }
        digest.add(event: published)
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard case .board(let slug) = address, let published = context.publication.events[named: slug] else {
            return nil
        }
        let model = Model(published: published, context: context)
        var head = PageHead(
            title: context.strings(.boardOf, ("event", published.event.title)),
            description: published.event.tagline,
            section: .events,
            feed: .event(slug)
        )
        head.poster = context.publication.poster(of: slug)
        return PageContent(head, model)
    }
}
