import Unconference

/// Those who agreed to be listed, with what they ask and offer.
struct PeoplePage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let title: String
        let people: [PersonCard]

        static let fields = Fields<Model>(
            .text("title") { $0.title },
            .list("people") { $0.people },
            .flag("hasPeople") { !$0.people.isEmpty }
        )
    }

    let template = "people"

    func addresses(in selection: Selection) -> [Address] { [.people] }

    func use(at address: Address, _ digest: inout UseDigest) {}

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard address == .people else { return nil }
        let publication = context.publication
        let people = publication.people.map { listed in
            PersonCard(
                person: listed.person,
                events: listed.events.map { context.eventLink(publication.events[$0].event.slug) }
            )
        }
        let model = Model(title: context.strings(.people), people: people)
        return PageContent(PageHead(title: model.title, section: .people), model)
    }
}
