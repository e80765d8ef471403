extension SearchWords {
    /// The words of something that has a page.
    ///
    /// - Parameters:
    ///   - title: what it is called.
    ///   - tags: what it is about.
    ///   - gist: its first paragraph in plain words; counted on top of its place in the text.
    ///   - html: its text as `Markup` rendered it. Tags are skipped, and what stands in headings counts as such.
    public init(title: String, tags: [String], gist: String?, html: [UInt8]) {
        self = html.withUnsafeBufferPointer { html in
            var scanner = WordScanner(textSize: html.count)
            scanner.scan(html: html)
            scanner.scan(title, zone: WordTable.Zone.title)
            for tag in tags { scanner.scan(tag, zone: WordTable.Zone.heading) }
            if let gist { scanner.scan(gist, zone: WordTable.Zone.gist) }
            return scanner.table.words(textSize: html.count)
        }
    }
}
