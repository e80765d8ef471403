/// How a language sets the punctuation of a text: what straight quotes become, and which signs a line never parts from
/// their words.
public struct Punctuation: Hashable, Sendable {
    /// What stands around words for `"`.
    public let quotes: QuotationMarks
    /// What stands for `'`, as around a quotation within another.
    public let innerQuotes: QuotationMarks
    /// The signs that a blank parts from their words, and no line may: `«` from the word behind it, all others from the one
    /// before.
    let unbroken: [UnbrokenSign]

    /// The punctuation of a language.
    ///
    /// - Parameters:
    ///   - quotes: what stands around words for `"`.
    ///   - innerQuotes: what stands for `'`.
    ///   - unbroken: the signs that a blank parts from their words in print, and no line may, such as `« » : ; ! ?`.
    public init(
        quotes: QuotationMarks = .double,
        innerQuotes: QuotationMarks = .single,
        unbroken: [Unicode.Scalar] = []
    ) {
        self.quotes = quotes
        self.innerQuotes = innerQuotes
        self.unbroken = unbroken.map(UnbrokenSign.init)
    }

    /// What straight quotes become in English, which keeps its signs beside their words.
    public static let english = Punctuation()

    /// Plain words that were set in English, as this language sets them.
    ///
    /// - Parameter replacesQuotes: whether English quotes were straight ones when they were typed.
    public func resetting(_ text: String, replacesQuotes: Bool = true) -> String {
        resetting(text, doubleQuotes: replacesQuotes, singleQuotes: replacesQuotes)
    }

    func resetting(_ text: String, doubleQuotes: Bool, singleQuotes: Bool) -> String {
        guard doubleQuotes || singleQuotes || !unbroken.isEmpty else { return text }
        let reset = reset(Array(text.utf8), doubleQuotes, singleQuotes, isHTML: false)
        return String(decoding: reset.bytes, as: UTF8.self)
    }

    /// The bytes of a text, and the places behind which others stand later or earlier than before.
    fileprivate func reset(_ text: [UInt8], _ doubleQuotes: Bool, _ singleQuotes: Bool, isHTML: Bool) -> (
        bytes: [UInt8], moves: [(before: Int, after: Int)]
    ) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count + 64)
        var moves = [(before: 0, after: 0)]
        // Nothing within code is punctuation, and nothing that other programs fill in.
        var code = VerbatimSpan(from: "<code", to: "</code>")
        var template = VerbatimSpan(from: "{{", to: "}}")
        var inner = InnerQuotes()
        var i = 0
        while i < text.count {
            if let quote = EnglishQuote(at: i, in: text[...]),
                let mark = mark(for: quote, at: i, in: text, doubleQuotes, singleQuotes, &inner)
            {
                bytes.append(contentsOf: mark.utf8)
                i += EnglishQuote.length
                moves.append((i, bytes.count))
            } else if text[i] == UInt8(ascii: " "), isUnbroken(i, in: text) {
                bytes.append(contentsOf: UnbrokenSign.space)
                i += 1
                moves.append((i, bytes.count))
            } else {
                if isHTML { inner.pass(i, in: text) }
                let end =
                    unbroken.isEmpty
                    ? nil : (isHTML ? code.end(from: i, in: text) : nil) ?? template.end(from: i, in: text)
                bytes.append(contentsOf: text[i..<(end ?? i + 1)])
                i = end ?? i + 1
            }
        }
        return (bytes, moves)
    }

    /// What stands for an English quote; nil for one that stays, such as an apostrophe.
    private func mark(
        for quote: EnglishQuote,
        at place: Int,
        in text: [UInt8],
        _ doubleQuotes: Bool,
        _ singleQuotes: Bool,
        _ inner: inout InnerQuotes
    ) -> String? {
        switch quote {
        case .open: return doubleQuotes ? quotes.open : nil
        case .close: return doubleQuotes ? quotes.close : nil
        case .innerOpen:
            guard singleQuotes else { return nil }
            inner.open()
            return innerQuotes.open
        case .innerCloseOrApostrophe:
            guard singleQuotes, inner.closes(at: place, in: text) else { return nil }
            return innerQuotes.close
        }
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
        let (html, moves) = punctuation.reset(self.html, replacesQuotes, replacesQuotes, isHTML: true)
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
    /// Whether the text has typographic quotes already, so that its writer knows which ones are meant.
    public var hasTypedQuotes: Bool { Punctuation.hasTypedQuotes(body[...]) }
}
