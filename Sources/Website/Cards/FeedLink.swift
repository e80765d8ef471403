import Unconference

/// A link to a feed, in both its forms.
struct FeedLink: TemplateModel {
    let label: String
    let href: String
    let jsonHref: String

    static let fields = Fields<FeedLink>(
        .text("label") { $0.label },
        .text("href") { $0.href },
        .text("jsonHref") { $0.jsonHref }
    )
}

extension PageContext {
    /// The link to a feed.
    func feedLink(_ scope: FeedScope) -> FeedLink {
        FeedLink(label: title(of: scope), href: href(.feed(scope)), jsonHref: href(.jsonFeed(scope)))
    }
}
