import Glibc
import Markup

/// The first paragraph of a text in plain words.
struct Gist: Hashable, Sendable {
    /// The words, with English quotes for straight ones.
    let text: String
    /// Whether straight quotes became English ones, which are others in other languages.
    let hasStraightQuotes: Bool

    /// At most so many characters are kept, up to a space.
    static let limit = 280

    /// How much of a text is looked through for its first paragraph.
    private static let reach = 16_384

    /// Words of which it is known what became of their quotes.
    init(text: String, hasStraightQuotes: Bool) {
        self.text = text
        self.hasStraightQuotes = hasStraightQuotes
    }

    /// The words of the first paragraph; nil where the text begins with something else and has none near its beginning.
    init?(of body: ArraySlice<UInt8>) {
        var lines = body.prefix(Gist.reach)
        for _ in 0..<8 {
            while !lines.isEmpty, Gist.isBlank(Gist.firstLine(of: lines)) {
                lines = lines.dropFirst(Gist.firstLine(of: lines).count)
            }
            var block = lines.prefix(0)
            while !lines.isEmpty, !Gist.isBlank(Gist.firstLine(of: lines)) {
                let line = Gist.firstLine(of: lines)
                if !block.isEmpty, Gist.underlines(line) {
                    lines = lines.dropFirst(line.count)
                    block = lines.prefix(0)
                    continue
                }
                if !block.isEmpty, Gist.beginsBlock(line) { break }
                let first = line.first { $0 != UInt8(ascii: " ") }
                lines = lines.dropFirst(line.count)
                block = body[block.startIndex..<lines.startIndex]
                // A paragraph may stand directly below its heading.
                if first == UInt8(ascii: "#") { break }
            }
            guard let first = block.first(where: { $0 != UInt8(ascii: " ") }) else { continue }
            guard !"#>|`~-+*=<".utf8.contains(first) || Gist.isEmphasis(block) else { continue }
            guard let plain = Gist.plain(block, of: body) else { return nil }
            // A picture by itself says less than what stands below it.
            if plain.isEmpty { continue }
            text = plain.shortened(to: Gist.limit)
            hasStraightQuotes = block.contains(where: Gist.isQuote) && !Punctuation.hasTypedQuotes(body)
            return
        }
        return nil
    }

    /// The words as a language sets them.
    func set(by punctuation: Punctuation?) -> String {
        punctuation?.resetting(text, replacesQuotes: hasStraightQuotes) ?? text
    }

    /// The first line with its end.
    private static func firstLine(of lines: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        lines.firstIndex(of: UInt8(ascii: "\n")).map { lines[...$0] } ?? lines
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 <= UInt8(ascii: " ") }
    }

    /// Whether a line makes a heading of what stands above it.
    private static func underlines(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.filter { $0 > UInt8(ascii: " ") }
        guard let first = text.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else {
            return false
        }
        return text.allSatisfy { $0 == first }
    }

    /// Whether a line ends the paragraph above it: that of a list, a quotation, a heading or code.
    private static func beginsBlock(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop { $0 == UInt8(ascii: " ") }
        guard text.startIndex - line.startIndex < 4, let first = text.first else { return false }
        let next = text.dropFirst().first ?? UInt8(ascii: "\n")
        switch first {
        case UInt8(ascii: ">"): return true
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return next == UInt8(ascii: " ")
        case UInt8(ascii: "1"):
            return next == UInt8(ascii: ".") || next == UInt8(ascii: ")")
        case UInt8(ascii: "`"), UInt8(ascii: "~"): return text.prefix { $0 == first }.count >= 3
        case UInt8(ascii: "#"):
            return text.drop { $0 == first }.first.map { $0 <= UInt8(ascii: " ") } ?? true
        default: return false
        }
    }

    private static func isQuote(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }

    private static func isEmphasis(_ block: ArraySlice<UInt8>) -> Bool {
        block.first == UInt8(ascii: "*") && block.dropFirst().first != UInt8(ascii: " ")
    }

    /// The words of a paragraph; nil where it can't be read.
    ///
    /// - Parameter body: the text in which stands what it refers to.
    private static func plain(_ paragraph: ArraySlice<UInt8>, of body: ArraySlice<UInt8>) -> String? {
        guard paragraph.contains(where: isMarkup) || hasPairs(paragraph) else {
            return joined(paragraph.prefix(4096))
        }
        var text = Array(paragraph.prefix(4096))
        if hasReference(paragraph) { text += definitions(in: body) }
        guard let draft = try? Document(text, file: "", hasFrontMatter: false, smartPunctuation: true) else {
            return nil
        }
        let html = draft.render(.fragment).text
        let isPicture =
            paragraph.contains(UInt8(ascii: "!"))
            && joined(HTMLWords.words(of: html, pictures: false)[...]).isEmpty
        return isPicture ? "" : joined(HTMLWords.words(of: html, pictures: true)[...])
    }

    /// Whether brackets stand in a paragraph that no address follows: what they mean stands elsewhere.
    private static func hasReference(_ paragraph: ArraySlice<UInt8>) -> Bool {
        var former = UInt8(ascii: " ")
        for byte in paragraph {
            if former == UInt8(ascii: "]"), byte != UInt8(ascii: "(") { return true }
            former = byte
        }
        return former == UInt8(ascii: "]")
    }

    /// The lines of a text that say what brackets elsewhere mean: whole for links, without its words for a footnote.
    private static func definitions(in body: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        body.withUnsafeBufferPointer { body in
            guard let base = body.baseAddress else { return }
            var at = 0
            while at < body.count, result.count < 65_536 {
                let end = memchr(base + at, 10, body.count - at).map {
                    UnsafeRawPointer($0) - UnsafeRawPointer(base)
                }
                let line = body[at..<(end ?? body.count)].drop { $0 == UInt8(ascii: " ") }
                at = (end ?? body.count) + 1
                guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")),
                    close + 1 < line.endIndex, line[close + 1] == UInt8(ascii: ":")
                else { continue }
                let isFootnote = line.dropFirst().first == UInt8(ascii: "^")
                result += [10, 10]
                result += isFootnote ? line[...(close + 1)] : line
                if isFootnote { result += " .".utf8 }
            }
        }
        return result
    }

    /// Words with one space between each two.
    private static func joined(_ words: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(words.count)
        for byte in words {
            if byte > UInt8(ascii: " ") {
                bytes.append(byte)
            } else if let last = bytes.last, last != UInt8(ascii: " ") {
                bytes.append(UInt8(ascii: " "))
            }
        }
        if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a byte may mean anything but itself.
    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
            UInt8(ascii: "&"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "\\"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            true
        default: false
        }
    }

    /// Whether dots or hyphens stand together, or a line begins with anything but a letter.
    private static func hasPairs(_ paragraph: ArraySlice<UInt8>) -> Bool {
        var former = UInt8(ascii: " ")
        for byte in paragraph {
            if byte == former, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") { return true }
            if former == UInt8(ascii: "\n"), byte < UInt8(ascii: "A"), byte != UInt8(ascii: "\n") {
                return true
            }
            former = byte
        }
        return false
    }
}
