import Formats
import Unconference

/// An event: what it is for, when and where, its board, and what was learned there.
struct EventPage: PageKind {
    let template = "event"

    func addresses(in selection: Selection) -> [Address] { selection.events.map { .event($0.event.slug) } }

    func use(at address: Address, _ digest: inout UseDigest) {
        guard case .event(let slug) = address, let published = digest.publication.events[named: slug] else {
            return
        }
        digest.add(event: published)
        digest.add(notes: published.notes)
        digest.add(questions: published.questions)
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<EventModel>? {
        guard case .event(let slug) = address, let published = context.publication.events[named: slug] else {
            return nil
        }
        var head = PageHead(
            title: published.event.title,
            description: published.summary,
            section: .events,
            feed: .event(slug)
        )
        head.poster = context.publication.poster(of: slug)
        head.linkedData = LinkedData.event(
            published.event,
            url: context.publication.absolute(address),
            image: context.publication.absolute(context.publication.poster(of: slug))
        )
        return PageContent(head, EventModel(published: published, context: context))
    }
}
