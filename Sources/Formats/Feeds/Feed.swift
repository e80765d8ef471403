public import Unconference

/// What a feed reader shows: what something is called, where it lives, and what is new there.
public struct Feed: Hashable, Sendable {
    /// What the feed is of, such as the name of an event.
    public var title: String
    /// One line about it.
    public var subtitle: String?
    /// Its name for ever; by default the address of its page.
    public var id: String
    /// The page it belongs to.
    public var pageURL: String
    /// The language of what is in it, where nothing else is said.
    public var language: String
    /// Who speaks when an entry names nobody, such as the site's title.
    public var author: String
    /// The licence of what is in it.
    public var rights: String?
    /// The entries, in the order in which they are shown: newest first.
    public var entries: [FeedEntry]

    /// A feed.
    public init(
        title: String,
        subtitle: String? = nil,
        id: String? = nil,
        pageURL: String,
        language: String = "en",
        author: String,
        rights: String? = nil,
        entries: [FeedEntry]
    ) {
        self.title = title
        self.subtitle = subtitle
        self.id = id ?? pageURL
        self.pageURL = pageURL
        self.language = language
        self.author = author
        self.rights = rights
        self.entries = entries
    }

    /// When the last of its entries changed; never the clock, so that two builds of the same content are the same.
    public var updated: Instant {
        entries.map(\.updated).max() ?? Instant(secondsSince1970: 0)
    }
}
