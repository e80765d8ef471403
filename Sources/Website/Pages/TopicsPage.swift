import Unconference

/// All tags, with how much there is about each.
struct TopicsPage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let title: String
        let topics: [LinkItem]

        static let fields = Fields<Model>(
            .text("title") { $0.title },
            .list("topics") { $0.topics },
            .flag("hasTopics") { !$0.topics.isEmpty }
        )
    }

    let template = "topics"

    func addresses(in selection: Selection) -> [Address] { [.topics] }

    func use(at address: Address, _ digest: inout UseDigest) {
        digest.addTags()
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard address == .topics else { return nil }
        let model = Model(title: context.strings(.topics), topics: context.topicLinks())
        return PageContent(PageHead(title: model.title, section: .topics), model)
    }
}

extension PageContext {
    /// Links to all tags with how much there is about each.
    func topicLinks() -> [LinkItem] {
        publication.tags.map { tag in
            LinkItem(label: strings.feature(tag.name), href: href(.topic(tag.slug)), aside: String(tag.count))
        }
    }
}
