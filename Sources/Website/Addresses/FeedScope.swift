public import Unconference

/// What a feed is of.
public enum FeedScope: Hashable, Sendable {
    /// Everything on the site.
    case site
    /// One event.
    case event(Slug)
    /// One tag, across events.
    case topic(Slug)
    /// The stories.
    case stories

    /// The page that the feed stands beside.
    public var page: Address {
        switch self {
        case .site: .home
        case .event(let event): .event(event)
        case .topic(let tag): .topic(tag)
        case .stories: .stories
        }
    }
}

extension Address {
    /// The same feed in the form that most readers take; any other address as it is.
    var inAtom: Address { if case .jsonFeed(let scope) = self { .feed(scope) } else { self } }
}
