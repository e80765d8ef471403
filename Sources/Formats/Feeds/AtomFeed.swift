import Unconference

/// Writes feeds as Atom (RFC 4287).
public enum AtomFeed {
    /// The text of `feed.xml`.
    ///
    /// - Parameters:
    ///   - feed: what is in it; its addresses should be absolute.
    ///   - url: the address of this file.
    public static func text(_ feed: Feed, url: String) -> String {
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        xml +=
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(MarkupText.attribute(feed.language))\">\n"
        add("id", feed.id, to: &xml)
        add("title", feed.title.trimmed.isEmpty ? feed.pageURL : feed.title, to: &xml)
        add("subtitle", feed.subtitle, to: &xml)
        add("updated", feed.updated.description, to: &xml)
        xml += "  <link rel=\"self\" type=\"application/atom+xml\" href=\"\(MarkupText.attribute(url))\"/>\n"
        xml +=
            "  <link rel=\"alternate\" type=\"text/html\" href=\"\(MarkupText.attribute(feed.pageURL))\"/>\n"
        xml += "  <author><name>\(MarkupText.content(feed.author))</name></author>\n"
        add("rights", feed.rights, to: &xml)
        xml += "  <generator>unconf</generator>\n"
        for entry in feed.entries { add(entry, to: &xml) }
        return xml + "</feed>\n"
    }

    private static func add(_ entry: FeedEntry, to xml: inout String) {
        let language = entry.language.map { " xml:lang=\"\(MarkupText.attribute($0))\"" } ?? ""
        xml += "  <entry\(language)>\n"
        add("id", entry.id, indent: "    ", to: &xml)
        add("title", entry.shownTitle, indent: "    ", to: &xml)
        xml +=
            "    <link rel=\"alternate\" type=\"text/html\" href=\"\(MarkupText.attribute(entry.url))\"/>\n"
        add("published", entry.published?.description, indent: "    ", to: &xml)
        add("updated", entry.updated.description, indent: "    ", to: &xml)
        for author in entry.authors {
            xml += "    <author><name>\(MarkupText.content(author))</name></author>\n"
        }
        for tag in entry.tags { xml += "    <category term=\"\(MarkupText.attribute(tag))\"/>\n" }
        // A reader needs the text or a summary; without either the title is all there is.
        add(
            "summary",
            entry.summary ?? (entry.html == nil ? entry.shownTitle : nil),
            indent: "    ",
            to: &xml
        )
        if let html = entry.html {
            let base = MarkupText.attribute(entry.url)
            xml += "    <content type=\"html\" xml:base=\"\(base)\">\(MarkupText.content(html))</content>\n"
        }
        xml += "  </entry>\n"
    }

    private static func add(_ name: String, _ text: String?, indent: String = "  ", to xml: inout String) {
        guard let text else { return }
        xml += "\(indent)<\(name)>\(MarkupText.content(text))</\(name)>\n"
    }
}
