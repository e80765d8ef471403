import Unconference

/// What stands where nothing is: what is so, and where to go now.
struct NotFoundPage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let title: String
        let links: [LinkItem]

        static let fields = Fields<Model>(
            .text("title") { $0.title },
            .list("links") { $0.links }
        )
    }

    let template = "404"

    func addresses(in selection: Selection) -> [Address] { [.notFound] }

    func use(at address: Address, _ digest: inout UseDigest) {}

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard address == .notFound else { return nil }
        let links: [(Address, Phrase)] = [(.events, .events), (.topics, .topics), (.questions, .questions)]
        let model = Model(
            title: context.strings(.notFoundTitle),
            links: links.map { LinkItem(label: context.strings($1), href: context.href($0)) }
        )
        var head = PageHead(title: model.title)
        head.isHidden = true
        return PageContent(head, model)
    }
}
