import Unconference

/// All feeds, with what each is of.
struct FeedsPage: PageKind {
    /// What the template is given.
    struct Model: TemplateModel {
        let title: String
        let general: [FeedLink]
        let events: [FeedLink]
        let topics: [FeedLink]

        static let fields = Fields<Model>(
            .text("title") { $0.title },
            .list("general") { $0.general },
            .list("events") { $0.events },
            .flag("hasEvents") { !$0.events.isEmpty },
            .list("topics") { $0.topics },
            .flag("hasTopics") { !$0.topics.isEmpty }
        )
    }

    let template = "feedlist"

    func addresses(in selection: Selection) -> [Address] { [.feeds] }

    func use(at address: Address, _ digest: inout UseDigest) {
        digest.addTags()
    }

    func page(at address: Address, _ context: PageContext) -> PageContent<Model>? {
        guard address == .feeds else { return nil }
        let publication = context.publication
        let model = Model(
            title: context.strings(.feeds),
            general: publication.stories.isEmpty
                ? [context.feedLink(.site)] : [context.feedLink(.site), context.feedLink(.stories)],
            events: publication.events.reversed().map { context.feedLink(.event($0.event.slug)) },
            topics: publication.tags.map { context.feedLink(.topic($0.slug)) }
        )
        return PageContent(PageHead(title: model.title, section: .feeds), model)
    }
}

extension PageContext {
    /// What a feed is called.
    func title(of scope: FeedScope) -> String { publication.title(of: scope, strings) }
}

extension Publication {
    /// What a feed is called.
    func title(of scope: FeedScope, _ strings: Strings) -> String {
        switch scope {
        case .site: strings(.feedOfSite, ("site", site.title))
        case .stories: strings(.stories)
        case .event(let slug): events[named: slug]?.event.title ?? slug.text
        case .topic(let slug): tags[named: slug].map { strings.feature($0.name) } ?? slug.text
        }
    }
}
