import Glibc

extension Rendering {
    /// The text without the heading of the first level that it begins with, where that says no more than its page's title.
    ///
    /// A heading stays where it holds a link, a picture or a footnote. Its anchor is for the title.
    ///
    /// - Parameter title: the title that stands above the text.
    public func withoutHeading(saying title: String) -> Rendering {
        guard let heading = headings.first, heading.level == 1, html.starts(with: "<h1".utf8),
            Rendering.words(of: heading.title) == Rendering.words(of: title),
            let end = Rendering.end(of: "</h1>\n", in: html[...]),
            !["<a ", "<img "].contains(where: { Rendering.end(of: $0, in: html[..<end]) != nil })
        else { return self }
        var result = self
        result.titleAnchor = heading.anchor
        result.html.removeFirst(end)
        result.headings.removeFirst()
        result.footnotesStart -= end
        result.marks = marks.filter { $0.heading > 0 }.map { mark in
            Mark(heading: mark.heading - 1, start: mark.start - end, bodyStart: mark.bodyStart - end)
        }
        return result
    }

    /// The words of a title in small letters; all of it where it has none.
    private static func words(of title: String) -> [String] {
        let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.isEmpty ? [title] : words.map(String.init)
    }

    /// Where a text ends at which it first stands.
    private static func end(of text: String, in html: ArraySlice<UInt8>) -> Int? {
        let wanted = Array(text.utf8)
        return html.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let first = wanted.first else { return nil }
            var at = 0
            while let found = memchr(base + at, Int32(first), bytes.count - at) {
                at = UnsafeRawPointer(found) - base
                if bytes[at...].starts(with: wanted) { return html.startIndex + at + wanted.count }
                at += 1
            }
            return nil
        }
    }
}
