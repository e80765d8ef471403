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
    /// Links to tags with how much there is about each, in the order of their words.
    ///
    /// - Parameter limit: how many there are room for; of more those count that have most.
    func topicLinks(atMost limit: Int = .max) -> [LinkItem] {
        let tags = publication.tags
        // The fewest that one may have to be among them, and of those with as many the first.
        let counts = tags.map(\.count).sorted(by: >)
        let fewest = counts.count > limit ? counts[limit - 1] : 0
        var room = limit - counts.count { $0 > fewest }
        return tags.filter { tag in
            guard tag.count == fewest else { return tag.count > fewest }
            room -= 1
            return room >= 0
        }
        .map { tag in
            LinkItem(label: strings.feature(tag.name), href: href(.topic(tag.slug)), aside: String(tag.count))
        }
    }
}
