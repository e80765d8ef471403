import Unconference

/// Those who help the network along where they work, and agreed to be found.
struct AmbassadorsPage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let title: String
        let ambassadors: [AmbassadorModel]

        static let fields = Fields<Model>(
            .text("title") { $0.title },
            .list("ambassadors") { $0.ambassadors }
        )
    }

    let template = "ambassadors"

    func addresses(in selection: Selection) -> [Address] {
        selection.ambassadors.isEmpty ? [] : [.ambassadors]
    }

    func use(at address: Address, _ digest: inout UseDigest) {
        for ambassador in digest.publication.ambassadors {
            digest.add(notes: digest.publication.relatedNotes(at: .ambassador(ambassador.head.slug)))
        }
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard address == .ambassadors else { return nil }
        let model = Model(
            title: context.strings(.ambassadors),
            ambassadors: context.publication.ambassadors.map {
                AmbassadorModel(written: $0, context: context)
            }
        )
        return PageContent(PageHead(title: model.title, section: .ambassadors), model)
    }
}
