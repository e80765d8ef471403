public import Unconference

/// One new thing in a feed.
public struct FeedEntry: Hashable, Sendable {
    /// Its name for ever; by default its address.
    public var id: String
    /// Its page.
    public var url: String
    /// What it is called.
    public var title: String
    /// When it was first published.
    public var published: Instant?
    /// When it last changed, as its front matter says.
    public var updated: Instant
    /// What it says in a sentence or two, as plain text.
    public var summary: String?
    /// All of it, as safe HTML.
    public var html: String?
    /// Who wrote it, as far as they may be named.
    public var authors: [String]
    /// What it is about.
    public var tags: [String]
    /// Its language, where it is not the feed's.
    public var language: String?

    /// An entry.
    public init(
        id: String? = nil,
        url: String,
        title: String,
        published: Instant? = nil,
        updated: Instant,
        summary: String? = nil,
        html: String? = nil,
        authors: [String] = [],
        tags: [String] = [],
        language: String? = nil
    ) {
        self.id = id ?? url
        self.url = url
        self.title = title
        self.published = published
        self.updated = updated
        self.summary = summary
        self.html = html
        self.authors = authors
        self.tags = tags
        self.language = language
    }

    /// The instant that stands for a day of front matter in feeds: its noon in UTC, the same day in nearly every zone.
    public static func instant(of day: LocalDate) -> Instant {
        Instant(secondsSince1970: Int64(day.daysSince1970) * 86400 + 43200)
    }

    /// The title, or something else to click on where it is blank, which feed readers don't take.
    var shownTitle: String {
        title.trimmed.isEmpty ? summary.map { $0.shortened(to: 80) } ?? url : title
    }
}
