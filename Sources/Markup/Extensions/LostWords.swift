/// What readers don't get of a piece of HTML that is left out.
struct LostWords {
    /// The words between the tags, with one blank between each two.
    let words: String
    /// Where something is that it would have shown, such as a film.
    let source: String?

    /// Whether there were no words.
    var isEmpty: Bool { words.isEmpty }

    /// The words, or the first of them.
    var shown: String {
        words.count > 60
            ? words.prefix(60).split(separator: " ").dropLast().joined(separator: " ") + "…" : words
    }

    /// What stands in a piece of HTML.
    static func of(_ html: UnsafeBufferPointer<UInt8>) -> LostWords {
        // A block may be as long as the file.
        let text = String(decoding: html.prefix(4_096), as: UTF8.self)
        let isCode = text.prefixMatch(of: /\s*<(?:script|style)\b/.ignoresCase()) != nil
        let plain = isCode ? "" : text.replacing(/<!--(?s:.*?)-->|<[^>]*>?/, with: " ")
        let source = text.firstMatch(
            of: /<(?:iframe|video|audio|embed|source)\b[^>]*?\ssrc\s*=\s*["']([^"'\s]+)/.ignoresCase()
        )
        return LostWords(
            words: plain.split { $0.isWhitespace }.joined(separator: " "),
            source: source.map { String($0.1) }
        )
    }
}
