import Markup
import Unconference

/// Looks for what shuts readers out: images that say nothing, headings that skip a level, links that lead "here".
public struct AccessibilityCheck: ContentCheck {
    /// The name in the manual.
    public static let name = "accessibility"

    /// Words that say nothing of where a link leads.
    private static let emptyWords: Set<String> = [
        "here", "click here", "this", "this link", "link", "more", "read more", "see here", "hier",
        "klick hier", "mehr", "ici",
        "cliquez ici", "lien", "plus",
    ]

    /// The check; it needs to know nothing.
    public init(_ context: ReviewContext) {}

    /// Warnings, in the order of the lines.
    public func remarks(on manuscript: Manuscript) -> [Remark] {
        guard let document = try? Document(manuscript.bytes, file: manuscript.file) else { return [] }
        let text = document.plainText()
        let findings =
            text.images.compactMap { image($0, manuscript.file) }
            + text.links.compactMap { link($0, manuscript.file) } + headings(text.headings, manuscript.file)
        return findings.sorted { left, right in
            guard let one = left.place, let other = right.place else { return false }
            return one < other
        }
        .map { Remark($0) }
    }

    private func image(_ image: Reference, _ file: String) -> Finding? {
        guard image.words.allSatisfy(\.isWhitespace) else { return nil }
        return Finding(
            .warning,
            "image-without-words",
            "the image \(image.address) says nothing to those who don't see it",
            at: Place(file: file, line: image.line),
            help: "write what it shows between the brackets: `![what it shows](\(image.address))`"
        )
    }

    private func link(_ link: Reference, _ file: String) -> Finding? {
        let words = link.words.lowercased().split { $0.isWhitespace || $0.isPunctuation }.joined(
            separator: " "
        )
        guard words.isEmpty || Self.emptyWords.contains(words) else { return nil }
        // A picture may be all that a link has; it is asked for words of its own.
        guard !words.isEmpty || link.words.isEmpty else { return nil }
        return Finding(
            .warning,
            "link-says-nothing",
            words.isEmpty
                ? "the link to \(link.address) has no words"
                : "the link “\(link.words)” does not say where it leads",
            at: Place(file: file, line: link.line),
            help: "name what is there: “the notes on pilots” rather than “here”"
        )
    }

    /// The page's title is the first level, so a text begins with the second at most.
    private func headings(_ headings: [Heading], _ file: String) -> [Finding] {
        var level = 1
        return headings.compactMap { heading in
            defer { level = heading.level }
            guard heading.level > level + 1 else { return nil }
            return Finding(
                .warning,
                "heading-skips-level",
                "“\(heading.title)” is a heading of level \(heading.level) after level \(level)",
                at: Place(file: file, line: heading.line, column: 1),
                help: "give it \(level + 1) `#`"
            )
        }
    }
}
