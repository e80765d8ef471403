public import Unconference

/// Writes the list of pages that search engines read (sitemaps.org 0.9).
public enum Sitemap {
    /// One page.
    public struct Page: Hashable, Sendable {
        /// Its whole address.
        public var url: String
        /// The day on which it last changed, as its front matter says.
        public var changed: LocalDate?

        /// A page.
        public init(url: String, changed: LocalDate? = nil) {
            self.url = url
            self.changed = changed
        }
    }

    /// The most pages that one file may list.
    public static let limit = 50_000

    /// The files of a sitemap by their names: `sitemap.xml`, which lists the others where there are more than one.
    ///
    /// - Parameters:
    ///   - pages: the pages, in the order in which they are listed.
    ///   - baseURL: the address of the folder in which the files will lie, with a `/` at the end.
    public static func files(_ pages: [Page], baseURL: String) -> [(name: String, text: String)] {
        guard pages.count > limit else { return [("sitemap.xml", text(pages))] }
        let parts = stride(from: 0, to: pages.count, by: limit)
            .map { Array(pages[$0..<min($0 + limit, pages.count)]) }
            .enumerated()
            .map { (name: "sitemap-\($0 + 1).xml", pages: $1) }
        var index = start + "<sitemapindex xmlns=\"\(namespace)\">\n"
        for part in parts {
            let address = MarkupText.content(WebAddress.encoded(baseURL + part.name))
            index += "  <sitemap><loc>\(address)</loc></sitemap>\n"
        }
        return [("sitemap.xml", index + "</sitemapindex>\n")] + parts.map { ($0.name, text($0.pages)) }
    }

    /// The text of one file.
    public static func text(_ pages: [Page]) -> String {
        var xml = start + "<urlset xmlns=\"\(namespace)\">\n"
        for page in pages {
            let changed = page.changed.map { "<lastmod>\($0)</lastmod>" } ?? ""
            xml += "  <url><loc>\(MarkupText.content(WebAddress.encoded(page.url)))</loc>\(changed)</url>\n"
        }
        return xml + "</urlset>\n"
    }

    private static let start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
}
