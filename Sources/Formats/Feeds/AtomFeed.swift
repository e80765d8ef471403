import Unconference

/// Writes feeds as Atom (RFC 4287).
public enum AtomFeed {
    /// The text of `feed.xml`.
    ///
    /// - Parameters:
    ///   - feed: what is in it; its addresses should be absolute.
    ///   - url: the address of this file.
    public static func text(_ feed: Feed, url: String) -> String {
        String(decoding: bytes(feed, url: url), as: UTF8.self)
    }

    /// The same in UTF-8.
    public static func bytes(_ feed: Feed, url: String) -> [UInt8] {
        var xml: [UInt8] = []
        xml.reserveCapacity(2048 + 1024 * feed.entries.count)
        xml += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"".utf8
        add(" xml:lang=\"", attribute: feed.language, "\">\n", to: &xml)
        add("  <id>", feed.id, "</id>\n", to: &xml)
        add("  <title>", feed.title.trimmed.isEmpty ? feed.pageURL : feed.title, "</title>\n", to: &xml)
        add("  <subtitle>", feed.subtitle, "</subtitle>\n", to: &xml)
        add("  <updated>", feed.updated.description, "</updated>\n", to: &xml)
        add("  <link rel=\"self\" type=\"application/atom+xml\" href=\"", attribute: url, "\"/>\n", to: &xml)
        add(
            "  <link rel=\"alternate\" type=\"text/html\" href=\"",
            attribute: feed.pageURL,
            "\"/>\n",
            to: &xml
        )
        add("  <author><name>", feed.author, "</name></author>\n", to: &xml)
        add("  <rights>", feed.rights, "</rights>\n", to: &xml)
        xml += "  <generator>unconf</generator>\n".utf8
        for entry in feed.entries { add(entry, to: &xml) }
        xml += "</feed>\n".utf8
        return xml
    }

    private static func add(_ entry: FeedEntry, to xml: inout [UInt8]) {
        xml += "  <entry".utf8
        add(" xml:lang=\"", attribute: entry.language, "\"", to: &xml)
        xml += ">\n".utf8
        add("    <id>", entry.id, "</id>\n", to: &xml)
        add("    <title>", entry.shownTitle, "</title>\n", to: &xml)
        add(
            "    <link rel=\"alternate\" type=\"text/html\" href=\"",
            attribute: entry.url,
            "\"/>\n",
            to: &xml
        )
        add("    <published>", entry.published?.description, "</published>\n", to: &xml)
        add("    <updated>", entry.updated.description, "</updated>\n", to: &xml)
        for author in entry.authors { add("    <author><name>", author, "</name></author>\n", to: &xml) }
        for tag in entry.tags { add("    <category term=\"", attribute: tag, "\"/>\n", to: &xml) }
        // A reader needs the text or a summary; without either the title is all there is.
        let summary = entry.summary ?? (entry.html == nil ? entry.shownTitle : nil)
        add("    <summary>", summary, "</summary>\n", to: &xml)
        if let html = entry.html {
            add("    <content type=\"html\" xml:base=\"", attribute: entry.url, "\">", to: &xml)
            add("", html, "</content>\n", to: &xml)
        }
        xml += "  </entry>\n".utf8
    }

    private static func add(
        _ before: StaticString,
        _ text: String?,
        _ after: StaticString,
        to xml: inout [UInt8]
    ) {
        guard let text else { return }
        add(before, to: &xml)
        MarkupText.append(content: text, to: &xml)
        add(after, to: &xml)
    }

    private static func add(
        _ before: StaticString,
        attribute text: String?,
        _ after: StaticString,
        to xml: inout [UInt8]
    ) {
        guard let text else { return }
        add(before, to: &xml)
        MarkupText.append(attribute: text, to: &xml)
        add(after, to: &xml)
    }

    private static func add(_ literal: StaticString, to xml: inout [UInt8]) {
        literal.withUTF8Buffer { xml.append(contentsOf: $0) }
    }
}
