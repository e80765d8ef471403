import Formats
import Unconference

/// Where readers search the site.
///
/// Without a script it leads to the lists of what there is.
struct SearchPage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let title: String
        let context: PageContext

        static let fields = Fields<Model>(
            .text("title") { $0.title },
            .text("selfHref") { $0.context.href(.search) },
            .text("indexHref") { $0.context.links.root + "search/" },
            .text("rootHref") { $0.context.links.root },
            .text("foundForms") { $0.foundForms },
            .flag("namesFiles") { $0.context.links.namesFiles },
            .text("scriptHref") { model in
                model.context.publication.theme.address(ofAsset: "search.js").map(model.context.href)
            },
            .list("links") { $0.links }
        )

        /// How many pages were found, in each form that the language has for numbers, as JSON.
        private var foundForms: String {
            var writer = JSONWriter()
            writer.object { writer in
                for (form, text) in context.strings.forms(of: .searchFound) {
                    writer.string(form.rawValue.lowercased(), text)
                }
            }
            return String(decoding: writer.bytes, as: UTF8.self)
        }

        private var links: [LinkItem] {
            let publication = context.publication
            var items: [(Address, Phrase)] = [(.topics, .topics), (.events, .events)]
            if !publication.stories.isEmpty { items.append((.stories, .stories)) }
            if !publication.cases.isEmpty { items.append((.cases, .cases)) }
            if !publication.questions.isEmpty { items.append((.questions, .questions)) }
            return items.map { LinkItem(label: context.strings($1), href: context.href($0)) }
        }
    }

    let template = "search"

    func addresses(in selection: Selection) -> [Address] { [.search] }

    func use(at address: Address, _ digest: inout UseDigest) {}

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard address == .search else { return nil }
        let model = Model(title: context.strings(.search), context: context)
        var head = PageHead(title: model.title, section: .search)
        head.runsScript = true
        return PageContent(head, model)
    }
}
