import Unconference

/// All events, those to come before those that are over.
struct EventsPage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let title: String
        let upcoming: [EventCard]
        let past: [EventCard]

        static let fields = Fields<Model>(
            .text("title") { $0.title },
            .list("upcoming") { $0.upcoming },
            .flag("hasUpcoming") { !$0.upcoming.isEmpty },
            .list("past") { $0.past },
            .flag("hasPast") { !$0.past.isEmpty }
        )
    }

    let template = "events"

    func addresses(in selection: Selection) -> [Address] { [.events] }

    func use(at address: Address, _ digest: inout UseDigest) {
        digest.addEvents()
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard address == .events else { return nil }
        let events = context.publication.events
        let model = Model(
            title: context.strings(.events),
            upcoming: events.filter { !$0.isPast }.map(context.card),
            past: events.reversed().filter(\.isPast).map(context.card)
        )
        return PageContent(PageHead(title: model.title, section: .events), model)
    }
}
