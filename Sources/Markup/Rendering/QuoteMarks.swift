/// How a language puts words into quotes.
public struct QuoteMarks: Hashable, Sendable {
    /// What stands before them.
    public let open: String
    /// What stands after them.
    public let close: String

    /// The marks of a language.
    public init(open: String, close: String) {
        self.open = open
        self.close = close
    }

    /// A text with these marks for the English ones that straight quotes became.
    public func replacingEnglish(in text: String) -> String {
        text.replacing("“", with: open).replacing("”", with: close)
    }
}

extension Rendering {
    /// The text with the marks of another language for the English ones that straight quotes became.
    ///
    /// - Parameter quotes: the marks of the text's language.
    public func quoting(with quotes: QuoteMarks) -> Rendering {
        var result = self
        var html: [UInt8] = []
        html.reserveCapacity(self.html.count + 64)
        // Where the sections begin moves with what stands before them.
        var places: [(before: Int, after: Int)] = [(0, 0)]
        var i = 0
        while i < self.html.count {
            guard let isOpen = Document.quote(at: i, in: self.html[...]) else {
                html.append(self.html[i])
                i += 1
                continue
            }
            html.append(contentsOf: (isOpen ? quotes.open : quotes.close).utf8)
            i += Document.quoteLength
            places.append((i, html.count))
        }
        var passed = 0
        func moved(_ place: Int) -> Int {
            while passed + 1 < places.count, places[passed + 1].before <= place { passed += 1 }
            return place - places[passed].before + places[passed].after
        }
        result.html = html
        for k in result.marks.indices {
            result.marks[k].start = moved(marks[k].start)
            result.marks[k].bodyStart = moved(marks[k].bodyStart)
        }
        result.footnotesStart = moved(footnotesStart)
        for k in result.headings.indices {
            result.headings[k].title = quotes.replacingEnglish(in: headings[k].title)
        }
        return result
    }
}

extension Document {
    /// The bytes of a typographic quote.
    fileprivate static let quoteLength = 3

    /// Whether an English quote stands at a place, and whether it opens.
    fileprivate static func quote(at place: Int, in bytes: ArraySlice<UInt8>) -> Bool? {
        guard bytes[place] == 0xE2, place + 2 < bytes.endIndex, bytes[place + 1] == 0x80 else { return nil }
        switch bytes[place + 2] {
        case 0x9C: return true
        case 0x9D: return false
        default: return nil
        }
    }

    /// Whether the text has typographic quotes already, so that its writer knows which ones are meant.
    public var hasTypedQuotes: Bool {
        body.indices.contains { Document.quote(at: $0, in: body) != nil }
    }
}
