import Unconference

/// Writes feeds as JSON Feed 1.1.
public enum JSONFeed {
    /// The text of `feed.json`.
    ///
    /// - Parameters:
    ///   - feed: what is in it; its addresses should be absolute.
    ///   - url: the address of this file.
    public static func text(_ feed: Feed, url: String) -> String {
        String(decoding: bytes(feed, url: url), as: UTF8.self)
    }

    /// The same in UTF-8.
    public static func bytes(_ feed: Feed, url: String) -> [UInt8] {
        JSONText.object([
            ("version", .text("https://jsonfeed.org/version/1.1")),
            ("title", .text(feed.title.trimmed.isEmpty ? feed.pageURL : feed.title)),
            ("description", .text(feed.subtitle)),
            ("home_page_url", .text(feed.pageURL)),
            ("feed_url", .text(url)),
            ("language", .text(feed.language)),
            ("authors", .list([.object([("name", .text(feed.author))])])),
            ("items", .list(feed.entries.map(item))),
        ])
        .lineBytes(capacity: 2048 + 1024 * feed.entries.count) + [UInt8(ascii: "\n")]
    }

    private static func item(_ entry: FeedEntry) -> JSONText {
        .object([
            ("id", .text(entry.id)),
            ("url", .text(entry.url)),
            ("title", .text(entry.shownTitle)),
            ("summary", .text(entry.summary)),
            ("content_html", .text(entry.html)),
            ("content_text", .text(entry.html == nil ? entry.summary ?? entry.shownTitle : nil)),
            ("date_published", .text((entry.published ?? entry.updated).description)),
            ("date_modified", .text(entry.updated.description)),
            (
                "authors",
                entry.authors.isEmpty
                    ? .nothing : .list(entry.authors.map { .object([("name", .text($0))]) })
            ),
            ("tags", entry.tags.isEmpty ? .nothing : .list(entry.tags.map { .text($0) })),
            ("language", .text(entry.language)),
        ])
    }
}
