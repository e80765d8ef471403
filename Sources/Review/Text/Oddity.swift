/// What makes a text read otherwise than its bytes do: markup within a word that ``TokenScanner`` does not look through,
/// entities, and characters that look like others or like nothing.
///
/// Eight bytes are looked at in one go, since most texts have nothing of the kind; where it is in doubt it says yes, which costs time
/// and nothing else.
struct Oddity {
    private let text: UnsafeBufferPointer<UInt8>
    /// The end of the words of the last link in this paragraph.
    private var linkStart: Int?
    /// Whether brackets alone may be a link, since some are defined; asked for once it matters.
    private lazy var definesLinks = (0..<max(0, text.count - 1)).contains {
        text[$0] == UInt8(ascii: "]") && text[$0 + 1] == UInt8(ascii: ":")
    }
    /// Whether the last bracket opened right after another had closed: a reference, or the next link.
    private var opensAfterClosing = false
    private var isInCode = false
    /// Where the code begins, if there is some.
    private var codeStart = 0

    /// Whether a text has something odd in it.
    ///
    /// - Parameter next: the offset of the next byte to look at, from an offset on.
    @inline(__always)
    static func isIn(
        _ bytes: [UInt8],
        next: (_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int = OddByte.next
    ) -> Bool {
        bytes.withUnsafeBufferPointer { text in
            var oddity = Oddity(text: text)
            return oddity.search { next(text, $0) }
        }
    }

    private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    @inline(__always)
    private mutating func search(_ following: (Int) -> Int) -> Bool {
        var i = following(0)
        while i < text.count {
            var next = i + 1
            switch text[i] {
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"):
                while next < text.count, Oddity.isMarkup(text[next]) { next += 1 }
                if isOdd(markup: i..<next) { return true }
            case UInt8(ascii: "["): if isOdd(opening: i) { return true }
            case UInt8(ascii: "]"): if isOdd(closing: i) { return true }
            case UInt8(ascii: ")"): if isOdd(end: i) { return true }
            case UInt8(ascii: "<"): if isTag(at: i) { return true }
            case UInt8(ascii: "&"): if isEntity(at: i) { return true }
            case UInt8(ascii: "%"): if isEscaped(at: i) { return true }
            case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: return true
            case 0x80...0xFF:
                guard let found = EscapedCharacter(text, at: i, before: text.count) else { break }
                if isOdd(found, at: i) { return true }
                next = found.end
            default: break
            }
            i = following(next)
        }
        return false
    }

    /// A byte; a space outside the text.
    private func byte(_ i: Int) -> UInt8 { text.indices.contains(i) ? text[i] : 0x20 }

    /// Emphasis within a word, of underscores beside other signs or of many signs, and code with a space at its edge.
    private mutating func isOdd(markup run: Range<Int>) -> Bool {
        let signs = text[run]
        let (before, after) = (isPartOfWord(endingAt: run.lowerBound), isPartOfWord(from: run.upperBound))
        if signs.contains(UInt8(ascii: "`")) {
            // No code goes on over an empty line.
            if isInCode { isInCode = !hasEmptyLine(codeStart..<run.lowerBound) }
            isInCode.toggle()
            codeStart = run.upperBound
            if isInCode ? before && byte(run.upperBound) == 0x20 : after && byte(run.lowerBound - 1) == 0x20 {
                return true
            }
        }
        guard before, after else { return false }
        if run.count > 3 { return true }
        guard signs.contains(UInt8(ascii: "_")) else { return false }
        // `snake_case` is no emphasis; beside a character beyond ASCII it may be some.
        return signs.contains { $0 != UInt8(ascii: "_") } || byte(run.lowerBound - 1) >= 0x80
            || byte(run.upperBound) >= 0x80
    }

    private func hasEmptyLine(_ range: Range<Int>) -> Bool {
        range.contains { text[$0] == 0x0A && text[$0 + 1] == 0x0A }
    }

    private mutating func isOdd(opening i: Int) -> Bool {
        opensAfterClosing = byte(i - 1) == UInt8(ascii: "]")
        guard !opensAfterClosing, byte(i + 1) != UInt8(ascii: "^") else { return false }
        var start = i
        while start > 0, Oddity.isMarkup(text[start - 1]) { start -= 1 }
        guard isPartOfWord(endingAt: start) || ");>]".utf8.contains(byte(start - 1)) else { return false }
        return definesLinks || mayBeLink(from: i)
    }

    /// Whether the words of a link may end behind an offset in the same paragraph; far behind it they may always.
    private func mayBeLink(from start: Int) -> Bool {
        let end = min(text.count, start + 400)
        for i in start..<end {
            if text[i] == UInt8(ascii: "]"), byte(i + 1) == UInt8(ascii: "(") { return true }
            if text[i] == 0x0A, byte(i + 1) == 0x0A { return false }
        }
        return end < text.count
    }

    /// A bracket that may end a link, with more of a word behind it.
    private mutating func isOdd(end i: Int) -> Bool {
        guard let start = linkStart, wordGoesOn(from: i + 1) else { return false }
        if hasEmptyLine(start..<i) { linkStart = nil }
        return linkStart != nil
    }

    private mutating func isOdd(closing i: Int) -> Bool {
        defer { opensAfterClosing = false }
        switch byte(i + 1) {
        case UInt8(ascii: "("): linkStart = i
        case UInt8(ascii: "["): return opensAfterClosing
        default: return wordGoesOn(from: i + 1) && definesLinks
        }
        return false
    }

    /// Tags and comments between two parts of a word.
    private func isTag(at start: Int) -> Bool {
        var before = start
        while before > 0, Oddity.isMarkup(text[before - 1]) { before -= 1 }
        guard isPartOfWord(endingAt: before) || ")];".utf8.contains(byte(before - 1)) else { return false }
        var i = start
        while i < text.count, text[i] == UInt8(ascii: "<") {
            let next = byte(i + 1)
            guard next | 0x20 >= 0x61 && next | 0x20 <= 0x7A || "/!?".utf8.contains(next) else {
                return false
            }
            // What is long or ends in a way of its own is looked at.
            guard next != UInt8(ascii: "!"), next != UInt8(ascii: "?"), i - start < 400 else { return true }
            let rest = text[i...].prefix(400)
            guard let close = rest.firstIndex(of: UInt8(ascii: ">")),
                !rest[..<close].contains(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") })
            else { return true }
            i = close + 1
            while i < text.count, Oddity.isMarkup(text[i]) { i += 1 }
        }
        return isPartOfWord(from: i) || byte(i) == UInt8(ascii: "[")
    }

    /// An entity that may stand for a letter, a sign of an address, or nothing to be seen: HTML has thousands, and libcmark
    /// knows them.
    private func isEntity(at i: Int) -> Bool {
        let name = text[(i + 1)...].prefix(40).prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 }
        guard !name.isEmpty, byte(name.endIndex) == UInt8(ascii: ";") else { return false }
        return !Oddity.plainEntities.contains { name.elementsEqual($0.utf8) }
    }

    private static let plainEntities: [String] = [
        "amp", "lt", "gt", "quot", "nbsp", "mdash", "ndash", "hellip", "ldquo", "rdquo", "#39",
    ]

    /// A character that looks like others or like nothing, written with percent signs.
    private func isEscaped(at i: Int) -> Bool {
        guard let found = EscapedCharacter(text, at: i, before: text.count) else { return false }
        return found.scalar >= 0x80 && Disguise.suspicion(of: found.scalar) != .none
    }

    /// Whether a word begins at an offset, or behind the markup there.
    private func wordGoesOn(from start: Int) -> Bool {
        var i = start
        while i < text.count, Oddity.isMarkup(text[i]) { i += 1 }
        return isPartOfWord(from: i)
    }

    /// A character that looks like others, or like nothing.
    private func isOdd(_ character: EscapedCharacter, at i: Int) -> Bool {
        switch Disguise.suspicion(of: character.scalar) {
        case .none: return false
        case .always: return true
        case .besideLatin:
            var (before, after) = (i - 1, character.end)
            while before >= 0, Oddity.isMarkup(text[before]) { before -= 1 }
            while after < text.count, Oddity.isMarkup(text[after]) { after += 1 }
            return Oddity.isLatin(byte(before)) || Oddity.isLatin(byte(after))
        }
    }

    /// A letter or digit of ASCII, or the first or last byte of an accented one.
    private static func isLatin(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0xC3
            || byte == 0xC5
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
            || byte == UInt8(ascii: "`")
    }

    private func isPartOfWord(endingAt end: Int) -> Bool {
        if byte(end - 1) >= 0x80, end >= 3, byte(end - 3) >= 0xE0 { return isPartOfWord(from: end - 3) }
        return isPartOfWord(from: end - 1)
    }

    /// Whether a letter or a digit begins at an offset, dashes, quotes and scripts without spaces being none.
    private func isPartOfWord(from i: Int) -> Bool {
        switch byte(i) {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0xE2: byte(i + 1) != 0x80 || byte(i + 2) < 0x90 || byte(i + 2) > 0xA7
        case 0xE3...0xED: false
        case 0x80...0xFF: true
        default: false
        }
    }
}
