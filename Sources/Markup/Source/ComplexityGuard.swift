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
    /// The sign of the open block of code and how many of it opened that: nothing in such a block nests.
    private var fence: (sign: UInt8, count: Int)?
    /// Whether a line began as HTML does, in which a fence would be none.
    private var mayBeHTML = false

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
        // A link that is longer than this grows to too much where it is used.
        let longest = allBrackets > 0 ? Self.mostExpansion / allBrackets : 0
        var start = 0
        while start < bytes.count {
            let end = bytes.firstOffset(of: 0x0A, from: start) ?? bytes.count
            var i = start
            while i < end, isBlank(bytes[i]) { i += 1 }
            if i == end {
                blankLines += 1
                endParagraph(at: start)
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
                let isCode = passFence(from: i, to: end, lineStart: start)
                if !isCode, let excess = readMarks(from: i, to: end, lineStart: start) { return excess }
                if countsBrackets, !isCode {
                    brackets += count(UInt8(ascii: "["), in: i..<end)
                    if bracketWork + brackets * (end - paragraphStart) > Self.mostBracketWork {
                        return tangled()
                    }
                }
                if seeksDefinitions, !isCode, let label = labelEnd(from: i, to: end),
                    definitionLength(from: label, atMost: longest) > longest
                {
                    return tooLong(label, among: allBrackets)
                }
            }
            start = end + 1
        }
        return nil
    }

    private func tooLong(_ definition: Int, among links: Int) -> Excess {
        let length = definitionLength(from: definition, atMost: bytes.count)
        return Excess(
            offset: definition,
            code: "link-too-long",
            message: "a link of \(length) bytes is defined in a text of \(links) links",
            help: "shorten the link, or write it where it is used"
        )
    }

    /// Whether a line belongs to a block of code between fences that stands in no quote or list, its fences included.
    ///
    /// Of other such blocks the marks are counted, for only libcmark knows where they end.
    private mutating func passFence(from first: Int, to end: Int, lineStart: Int) -> Bool {
        let sign = bytes[first]
        var i = first
        while i < end, bytes[i] == sign { i += 1 }
        let count = i - first
        let rest = UnsafeBufferPointer(rebasing: bytes[i..<end])
        if let open = fence {
            let isNear = first - lineStart < 4 && !bytes[lineStart..<first].contains(0x09)
            if isNear, sign == open.sign, count >= open.count, rest.allSatisfy(isBlank) { fence = nil }
            endParagraph(at: end)
            return true
        }
        if sign == UInt8(ascii: "<") { mayBeHTML = true }
        let backtick = UInt8(ascii: "`")
        guard !mayBeHTML, first == lineStart, count >= 3, sign == backtick || sign == UInt8(ascii: "~"),
            sign != backtick || rest.firstOffset(of: backtick) == nil
        else { return false }
        fence = (sign, count)
        lists = []
        endParagraph(at: lineStart)
        return true
    }

    /// The end of the label of a link that a line may define, behind marks of quotes and lists; nil where it defines none.
    private func labelEnd(from first: Int, to end: Int) -> Int? {
        var i = first
        while i < end, isBlank(bytes[i]) || Self.marks.contains(bytes[i]) { i += 1 }
        guard i < end, bytes[i] == UInt8(ascii: "[") else { return nil }
        i += 1
        // libcmark takes no label of more than 999 bytes; one may go on on the next line.
        let farthest = min(bytes.count, i + 1_001)
        while i + 1 < farthest {
            switch bytes[i] {
            case UInt8(ascii: "\\"): i += 2
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "]"): return bytes[i + 1] == UInt8(ascii: ":") ? i + 2 : nil
            default: i += 1
            }
        }
        return nil
    }

    /// How long the address and the title behind a label are: at least what libcmark takes for them.
    ///
    /// - Parameter most: more than this is not counted out.
    private func definitionLength(from start: Int, atMost most: Int) -> Int {
        let farthest = min(bytes.count, start + most + 1)
        var i = start
        func isBetween(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 0x0A || byte == UInt8(ascii: ">") }
        while i < farthest, isBetween(bytes[i]) { i += 1 }
        let isBracketed = i < farthest && bytes[i] == UInt8(ascii: "<")
        while i < farthest, bytes[i] != 0x0A, isBracketed || !isBlank(bytes[i]) { i += 1 }
        let addressEnd = i
        while i < farthest, isBetween(bytes[i]) { i += 1 }
        guard i < farthest, let closing = Self.closing(bytes[i]) else { return addressEnd - start }
        i += 1
        var isBlankLine = false
        while i < farthest {
            switch bytes[i] {
            case closing:
                var end = i + 1
                while end < bytes.count, isBlank(bytes[end]) { end += 1 }
                // With words behind it this is no title.
                return (end == bytes.count || bytes[end] == 0x0A ? i + 1 : addressEnd) - start
            case 0x0A where isBlankLine: return addressEnd - start
            case 0x0A: isBlankLine = true
            case UInt8(ascii: "\\"):
                isBlankLine = false
                i += 1
            case let byte where !isBetween(byte): isBlankLine = false
            default: break
            }
            i += 1
        }
        return i - start
    }

    /// The mark that ends a title which another begins.
    private static func closing(_ opening: UInt8) -> UInt8? {
        switch opening {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): opening
        case UInt8(ascii: "("): UInt8(ascii: ")")
        default: nil
        }
    }

    /// What quotes and lists begin with.
    private static let marks = Array(">-+*.)0123456789".utf8)

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
