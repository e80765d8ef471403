/// Which ’ ends a quotation, and which is an apostrophe, in a text that is read from its beginning to its end.
struct InnerQuotes {
    /// How many ‘ nothing has closed yet.
    private var depth = 0

    /// The tags at which a paragraph, a heading or a cell of a table begins or ends, and with it all quotations.
    private static let bounds = ["</p>", "<p>", "</h", "</t", "</li>", "<li", "<ul", "<ol"].map {
        Array($0.utf8)
    }

    /// Passes a ‘.
    mutating func open() { depth += 1 }

    /// Passes a ’; says whether it ends what the last ‘ began.
    ///
    /// Where letters follow it is an apostrophe, as in “geht’s”.
    mutating func closes(at place: Int, in text: [UInt8]) -> Bool {
        guard depth > 0, !InnerQuotes.isLetter(after: place + EnglishQuote.length, in: text) else {
            return false
        }
        depth -= 1
        return true
    }

    /// Passes any other byte of HTML.
    mutating func pass(_ place: Int, in text: [UInt8]) {
        guard depth > 0, text[place] == UInt8(ascii: "<") else { return }
        if InnerQuotes.bounds.contains(where: text[place...].starts(with:)) { depth = 0 }
    }

    /// Whether a letter or a digit stands at a place, or behind the tags there.
    private static func isLetter(after place: Int, in text: [UInt8]) -> Bool {
        var i = place
        while i < text.count, text[i] == UInt8(ascii: "<"),
            let end = text[i...].firstIndex(of: UInt8(ascii: ">"))
        {
            // The number of a footnote is no part of the word.
            guard !text[i...].starts(with: "<sup".utf8) else { return false }
            i = end + 1
        }
        guard i < text.count else { return false }
        return switch text[i] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        // The first bytes of letters; with 0xC2 and 0xE2 begin spaces, marks and signs.
        case 0xC3...0xE1, 0xE3...0xF0: true
        default: false
        }
    }
}
