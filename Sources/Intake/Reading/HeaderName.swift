import Foundation

/// A column's header in a form that is the same whatever the case, the accents and the punctuation.
struct HeaderName: Hashable, Sendable {
    /// The header, as the file has it, on one line.
    let text: String
    /// Its words in small letters, one space between them.
    let words: String
    /// The words without spaces: `email` for `E-mail` and `Email`.
    let compact: String

    init(_ header: String) {
        text = header.split { $0.isWhitespace }.joined(separator: " ")
        let folded = text.prefix(300).folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive],
            locale: nil
        )
        words = folded.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
        compact = words.filter { $0 != " " }
    }

    /// How many words there are.
    var wordCount: Int { words.isEmpty ? 0 : words.count { $0 == " " } + 1 }

    /// Whether the words stand in the header one after the other.
    func contains(_ phrase: String) -> Bool { " \(words) ".contains(" \(phrase) ") }

    /// Whether the header has words that begin with these letters.
    func contains(stem: String) -> Bool { " \(words)".contains(" \(stem)") }
}
