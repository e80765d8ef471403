import Unconference

/// Refuses texts that would cost libcmark much more than their size.
///
/// libcmark 0.30.2 takes time by the square in three cases, found by cmark's own list of hard inputs: quotes and lists nested deeply,
/// many blank lines below nested lists, and many brackets in one paragraph. A link that is defined at great
/// length and used often fills the memory. Each is measured here before libcmark sees the text, from above:
/// what is counted is at least what libcmark will find.
struct ComplexityGuard {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let limits: Limits
    private var blankLines = 0
    /// The columns at which the text of the open list items begins.
    private var lists: [Int] = []
    /// Brackets in the paragraph so far, and where it began.
    private var brackets = 0
    private var paragraphStart = 0
    /// What the brackets of the paragraphs before it may cost.
    private var bracketWork = 0
    /// The longest definition of a link so far, and where it is.
    private var definitionStart: Int?
    private var longestDefinition = (length: 0, start: 0)

    /// What is wrong, and at which offset of the body.
    private struct Excess {
        var offset: Int
        var code: String
        var message: String
        var help: String
    }

    /// Why a text is refused, or nil.
    static func check(_ source: SourceText, file: String, limits: Limits) -> Failure? {
        let excess = source.bytes.withUnsafeBufferPointer { bytes -> Excess? in
            var check = ComplexityGuard(
                bytes: UnsafeBufferPointer(rebasing: bytes[source.start...]),
                limits: limits
            )
            return check.run()
        }
        guard let excess else { return nil }
        let offset = source.start + excess.offset
        let line = SourceText.line(of: offset, in: source.bytes)
        let place = Place(file: file, line: line, column: source.column(ofOffset: offset))
        return Failure(excess.code, excess.message, at: place, help: excess.help)
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, limits: Limits) {
        self.bytes = bytes
        self.limits = limits
    }

    private mutating func run() -> Excess? {
        let isSmall = bytes.count * bytes.count <= Self.mostExpansion
        let allBrackets = isSmall ? 0 : count(UInt8(ascii: "["), in: 0..<bytes.count)
        // Only where all brackets together could cost too much are they counted by paragraph.
        let countsBrackets = allBrackets * bytes.count > Self.mostBracketWork
        let seeksDefinitions = allBrackets * bytes.count > Self.mostExpansion
        var start = 0
        while start < bytes.count {
            let end = bytes.firstOffset(of: 0x0A, from: start) ?? bytes.count
            var i = start
            while i < end, isBlank(bytes[i]) { i += 1 }
            if i == end {
                blankLines += 1
                endParagraph(at: start)
                endDefinition(at: start)
                guard blankLines <= limits.blankLines else {
                    return Excess(
                        offset: start,
                        code: "too-many-blank-lines",
                        message: "there are more than \(limits.blankLines) blank lines in a row",
                        help: "leave some out"
                    )
                }
            } else {
                blankLines = 0
                if let excess = readMarks(from: i, to: end, lineStart: start) { return excess }
                if countsBrackets {
                    brackets += count(UInt8(ascii: "["), in: i..<end)
                    if bracketWork + brackets * (end - paragraphStart) > Self.mostBracketWork {
                        return tangled()
                    }
                }
                if seeksDefinitions, bytes[i] == UInt8(ascii: "[") {
                    endDefinition(at: start)
                    definitionStart = start
                }
            }
            start = end + 1
        }
        endDefinition(at: bytes.count)
        guard seeksDefinitions, longestDefinition.length * allBrackets > Self.mostExpansion else {
            return nil
        }
        return Excess(
            offset: longestDefinition.start,
            code: "link-too-long",
            message:
                "a link of \(longestDefinition.length) bytes is defined in a text of \(allBrackets) links",
            help: "shorten the link, or write it where it is used"
        )
    }

    /// Reads the marks of quotes and lists that a line begins with.
    private mutating func readMarks(from first: Int, to end: Int, lineStart: Int) -> Excess? {
        var i = first
        var column = 0
        for k in lineStart..<first { column += bytes[k] == 0x09 ? 4 - column % 4 : 1 }
        var quotes = 0
        while i < end {
            switch bytes[i] {
            case 0x20: column += 1
            case 0x09: column += 4 - column % 4
            case UInt8(ascii: ">"):
                quotes += 1
                column += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), 0x30...0x39:
                guard let mark = markEnd(i, end) else { return tooDeep(quotes, at: i) }
                if isRule(i, end) { return nil }
                // Other marks may be words of a paragraph that goes on.
                if column < 4, !(0x30...0x39).contains(bytes[i]), mark < end { endParagraph(at: lineStart) }
                while let last = lists.last, last > column { lists.removeLast() }
                column += mark - i
                lists.append(column + 1)
                i = mark
                if let excess = tooDeep(quotes, at: i) { return excess }
                continue
            default: return tooDeep(quotes, at: i)
            }
            i += 1
        }
        return tooDeep(quotes, at: max(first, end - 1))
    }

    private func tooDeep(_ quotes: Int, at offset: Int) -> Excess? {
        // What looks like a mark may be a word and hide how deep the lists are, but no list is deeper than it is wide.
        let isFarRight = (lists.last ?? 0) > limits.nesting * 8
        guard quotes + lists.count > limits.nesting || isFarRight else { return nil }
        return Excess(
            offset: offset,
            code: "too-deep",
            message: "quotes and lists stand more than \(limits.nesting) deep in each other",
            help: "take some of the marks away, or begin the list anew"
        )
    }

    private func tangled() -> Excess {
        Excess(
            offset: paragraphStart,
            code: "too-many-brackets",
            message: "the paragraph has \(brackets) opening brackets",
            help: "cut it into several, with blank lines between them"
        )
    }

    /// The end of a list's mark that begins at an offset; nil when none does.
    private func markEnd(_ start: Int, _ end: Int) -> Int? {
        var i = start
        while i < end, i - start < 9, (0x30...0x39).contains(bytes[i]) { i += 1 }
        guard i < end else { return nil }
        let isMark =
            i > start
            ? bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ")")
            : !(0x30...0x39).contains(bytes[i])
        guard isMark, i + 1 == end || isBlank(bytes[i + 1]) else { return nil }
        return i + 1
    }

    /// Whether the rest of a line is a rule such as `* * *`, which nests nothing.
    private func isRule(_ start: Int, _ end: Int) -> Bool {
        let mark = bytes[start]
        guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") else { return false }
        var marks = 0
        for i in start..<end where !isBlank(bytes[i]) {
            guard bytes[i] == mark else { return false }
            marks += 1
        }
        return marks >= 3
    }

    private mutating func endParagraph(at offset: Int) {
        bracketWork += brackets * (offset - paragraphStart)
        brackets = 0
        paragraphStart = offset
    }

    private mutating func endDefinition(at offset: Int) {
        guard let start = definitionStart else { return }
        if offset - start > longestDefinition.length { longestDefinition = (offset - start, start) }
        definitionStart = nil
    }

    private func count(_ byte: UInt8, in range: Range<Int>) -> Int {
        var count = 0
        for i in range where bytes[i] == byte { count &+= 1 }
        return count
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    /// Opening brackets times bytes, paragraph by paragraph: at the worst half a second of libcmark's time.
    private static let mostBracketWork = 5_000_000_000
    /// Bytes that the definitions of links may grow to where they are used.
    private static let mostExpansion = 100_000_000
}
