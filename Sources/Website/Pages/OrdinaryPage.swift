import Unconference

/// A page about anything, such as the code of conduct or a chapter of the manual.
struct OrdinaryPage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let title: String
        let prose: ProseModel
        /// The pages in the same folder, where there are several.
        let siblings: [LinkItem]
        /// The keys of its own in its file.
        let extra: [String: String]

        static let fields = Fields<Model>(
            .text("title") { $0.title },
            .object("prose") { $0.prose },
            .list("siblings") { $0.siblings },
            .flag("hasSiblings") { $0.siblings.count > 1 },
            .extra { $0.extra }
        )
    }

    let template = "page"

    func addresses(in selection: Selection) -> [Address] { selection.pages.map { .page($0.names) } }

    func use(at address: Address, _ digest: inout UseDigest) {}

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard case .page(let names) = address,
            let page = context.publication.pages[named: names]?.page
        else { return nil }
        var head = PageHead(title: page.head.title, description: page.prose.gist)
        head.section = .page(context.publication.part(of: names))
        head.isArticle = true
        let model = Model(
            title: page.head.title,
            prose: context.prose,
            siblings: context.siblings(of: names),
            extra: page.head.extra
        )
        return PageContent(head, model)
    }
}

extension PageContext {
    /// Links to the pages of the part that a page belongs to; none for pages by themselves.
    fileprivate func siblings(of names: [Slug]) -> [LinkItem] {
        let part = publication.part(of: names)
        return publication.pages.filter { publication.part(of: $0.names) == part }
            .sorted { left, right in
                (
                    left.names == part ? 0 : 1, left.page.head.menu ?? .max,
                    left.names.map(\.text).joined(separator: "/")
                )
                    < (
                        right.names == part ? 0 : 1, right.page.head.menu ?? .max,
                        right.names.map(\.text).joined(separator: "/")
                    )
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
