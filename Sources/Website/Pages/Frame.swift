import Unconference

/// What surrounds every page, whatever its kind: the head, the masthead, the menu and the foot.
struct Frame: TemplateModel {
    let head: PageHead
    let kind: String
    let context: PageContext
    /// The page's whole address, which several of its parts name.
    private let canonical: String?

    init(_ head: PageHead, kind: String, _ context: PageContext) {
        self.head = head
        self.kind = kind
        self.context = context
        canonical = context.address == .notFound ? nil : context.publication.absolute(context.address)
    }

    static let fields = Fields<Frame>(
        .text("language") { $0.context.language },
        .text("direction") { $0.direction },
        .text("kind") { $0.kind },
        .text("headTitle") { $0.headTitle },
        .text("shareTitle") { $0.head.title ?? $0.site.title },
        .text("shareType") { $0.head.isArticle ? "article" : "website" },
        .text("description") { $0.head.description },
        .text("policy") { $0.policy },
        .text("stylesheet") { frame in
            frame.context.publication.theme.address(ofAsset: "style.css").map(frame.context.href)
        },
        .text("ownStylesheet") { frame in
            frame.context.publication.theme.address(ofAsset: "own.css").map(frame.context.href)
        },
        .text("icon") { frame in
            frame.context.publication.theme.address(ofAsset: "icon.svg").map(frame.context.href)
        },
        .text("canonical") { $0.canonical },
        .flag("isHidden") { $0.head.isHidden },
        .text("poster") { frame in frame.head.poster.flatMap(frame.context.publication.absolute) },
        .text("posterType") { frame in
            if case .posterPNG = frame.head.poster { "image/png" } else { "image/svg+xml" }
        },
        .text("webmention") { SafeLink.outside($0.site.webmention) },
        .html("linkedDataHTML") { $0.head.linkedData.map { HTML(trusted: $0[...]) } },
        .list("feeds") { $0.feeds },
        .text("siteTitle") { $0.site.title },
        .text("homeHref") { $0.context.href(.home) },
        .flag("isHome") { $0.context.address == .home },
        .text("searchHref") { $0.context.href(.search) },
        .flag("isSearch") { $0.context.address == .search },
        .sharedList("menu", { .menu($0.head.section ?? $0.context.address) }, { $0.menu }),
        .sharedList("footLinks", { _ in .foot }, { $0.footLinks }),
        .text("licence") { $0.site.licence },
        .text("privacyContact") { $0.site.privacy.contact },
        .strings("t") { $0.context.words }
    )

    private var site: Site { context.publication.site }

    private var headTitle: String {
        guard let title = head.title, context.address != .home else { return site.title }
        return "\(title) · \(site.title)"
    }

    private var direction: String { PageContext.direction(of: context.language) }

    private var policy: String {
        head.runsScript ? context.publication.policies.running : context.publication.policies.still
    }

    private var feeds: [FeedLink] {
        var scopes: [FeedScope] = [.site]
        if let own = head.feed, own != .site { scopes.insert(own, at: 0) }
        return scopes.map(context.feedLink)
    }

    private var menu: [LinkItem] {
        let publication = context.publication
        var items: [(Address, String)] = [(.events, context.strings(.events))]
        if !publication.tags.isEmpty { items.append((.topics, context.strings(.topics))) }
        if !publication.stories.isEmpty { items.append((.stories, context.strings(.stories))) }
        if !publication.cases.isEmpty { items.append((.cases, context.strings(.cases))) }
        if !publication.questions.isEmpty { items.append((.questions, context.strings(.questions))) }
        items += publication.menuPages.map { (.page($0.names), $0.title) }
        let section = head.section ?? context.address
        return items.map { address, label in
            LinkItem(label: label, href: context.href(address), isCurrent: address == section)
        }
    }

    private var footLinks: [LinkItem] {
        let publication = context.publication
        var items: [LinkItem] = []
        if !publication.people.isEmpty {
            items.append(LinkItem(label: context.strings(.people), href: context.href(.people)))
        }
        if !publication.ambassadors.isEmpty {
            items.append(LinkItem(label: context.strings(.ambassadors), href: context.href(.ambassadors)))
        }
        items.append(LinkItem(label: context.strings(.feeds), href: context.href(.feeds)))
        items += publication.otherPages.map { LinkItem(label: $0.title, href: context.href(.page($0.names))) }
        return items
    }
}
