/// How a language sets the punctuation of a text: what straight quotes become, and which signs a line never parts from
/// their words.
public struct Punctuation: Hashable, Sendable {
    /// What stands before words in quotes.
    public let open: String
    /// What stands after them.
    public let close: String
    /// The signs that a blank parts from their words, and no line may: `«` from the word behind it, all others from the one
    /// before.
    let unbroken: [UnbrokenSign]

    /// The punctuation of a language.
    ///
    /// - Parameter unbroken: the signs that a blank parts from their words in print, and no line may, such as `« » : ; ! ?`.
    public init(open: String, close: String, unbroken: [Unicode.Scalar] = []) {
        self.open = open
        self.close = close
        self.unbroken = unbroken.map(UnbrokenSign.init)
    }

    /// What straight quotes become in English, which keeps its signs beside their words.
    public static let english = Punctuation(open: "“", close: "”")

    /// Plain words that were set in English, as this language sets them.
    ///
    /// - Parameter replacesQuotes: whether English quotes were straight ones when they were typed.
    public func resetting(_ text: String, replacesQuotes: Bool = true) -> String {
        guard replacesQuotes || !unbroken.isEmpty else { return text }
        return String(decoding: reset(Array(text.utf8), replacesQuotes, isHTML: false).bytes, as: UTF8.self)
    }

    /// The bytes of a text, and the places behind which others stand later or earlier than before.
    fileprivate func reset(_ text: [UInt8], _ replacesQuotes: Bool, isHTML: Bool) -> (
        bytes: [UInt8], moves: [(before: Int, after: Int)]
    ) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count + 64)
        var moves = [(before: 0, after: 0)]
        // Nothing within code is punctuation, and nothing that other programs fill in.
        var code = VerbatimSpan(from: "<code", to: "</code>")
        var template = VerbatimSpan(from: "{{", to: "}}")
        var i = 0
        while i < text.count {
            if replacesQuotes, let isOpen = Document.quote(at: i, in: text[...]) {
                bytes.append(contentsOf: (isOpen ? open : close).utf8)
                i += Document.quoteLength
                moves.append((i, bytes.count))
            } else if text[i] == UInt8(ascii: " "), isUnbroken(i, in: text) {
                bytes.append(contentsOf: UnbrokenSign.space)
                i += 1
                moves.append((i, bytes.count))
            } else {
                let end =
                    unbroken.isEmpty
                    ? nil : (isHTML ? code.end(from: i, in: text) : nil) ?? template.end(from: i, in: text)
                bytes.append(contentsOf: text[i..<(end ?? i + 1)])
                i = end ?? i + 1
            }
        }
        return (bytes, moves)
    }

    private func isUnbroken(_ place: Int, in text: [UInt8]) -> Bool {
        unbroken.contains { $0.holds(place, in: text) }
    }
}

extension Rendering {
    /// The text as another language sets it than English.
    ///
    /// - Parameters:
    ///   - punctuation: that of the text's language.
    ///   - replacesQuotes: whether English quotes were straight ones when they were typed.
    public func resetting(by punctuation: Punctuation, replacesQuotes: Bool = true) -> Rendering {
        var result = self
        let (html, moves) = punctuation.reset(self.html, replacesQuotes, isHTML: true)
        // Where the sections begin moves with what stands before them.
        var passed = 0
        func moved(_ place: Int) -> Int {
            while passed + 1 < moves.count, moves[passed + 1].before <= place { passed += 1 }
            return place - moves[passed].before + moves[passed].after
        }
        result.html = html
        for k in result.marks.indices {
            result.marks[k].start = moved(marks[k].start)
            result.marks[k].bodyStart = moved(marks[k].bodyStart)
        }
        result.footnotesStart = moved(footnotesStart)
        for k in result.headings.indices {
            result.headings[k].title = punctuation.resetting(
                headings[k].title,
                replacesQuotes: replacesQuotes
            )
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
