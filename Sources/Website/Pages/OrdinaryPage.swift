import Unconference

/// A page about anything, such as the code of conduct or a chapter of the manual.
struct OrdinaryPage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let title: String
        let prose: ProseModel
        /// The pages in the same folder, where there are several.
        let siblings: [LinkItem]

        static let fields = Fields<Model>(
            .text("title") { $0.title },
            .object("prose") { $0.prose },
            .list("siblings") { $0.siblings },
            .flag("hasSiblings") { $0.siblings.count > 1 }
        )
    }

    let template = "page"

    func addresses(in selection: Selection) -> [Address] { selection.pages.map { .page($0.names) } }

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard case .page(let names) = address,
            let page = context.publication.pages.first(where: { $0.names == names })?.page
        else { return nil }
        var head = PageHead(title: page.head.title, description: page.prose.gist)
        head.section = names.first.map { .page([$0]) }
        head.isArticle = true
        let model = Model(
            title: page.head.title,
            prose: page.prose.model(context),
            siblings: context.siblings(of: names)
        )
        return PageContent(head, model)
    }
}

extension PageContext {
    /// Links to the pages of the folder that a page lies in or heads; none for pages at the top.
    fileprivate func siblings(of names: [Slug]) -> [LinkItem] {
        let pages = publication.pages
        let isFolder = pages.contains { $0.names.count == names.count + 1 && $0.names.starts(with: names) }
        let folder = isFolder ? names : Array(names.dropLast())
        guard !folder.isEmpty else { return [] }
        return pages.filter { $0.names == folder || $0.names.dropLast() == folder[...] }
            .sorted { left, right in
                (left.names.count, left.page.head.menu ?? .max, left.names.last?.text ?? "")
                    < (right.names.count, right.page.head.menu ?? .max, right.names.last?.text ?? "")
            }
            .map { names, page in
                LinkItem(
                    label: page.head.title,
                    href: href(.page(names)),
                    isCurrent: address == .page(names)
                )
            }
    }
}
