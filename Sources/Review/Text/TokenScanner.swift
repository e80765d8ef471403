/// Cuts a Markdown file into the words that a reader sees, markup looked through and nothing left out.
///
/// Emphasis within a word does not part it. The targets of links, tags, footnote marks and attributes are read too, after
/// the text around them, so that a name that is half a link is still one name. It works on the bytes as they lie on the
/// disk: every word knows where it stands.
struct TokenScanner: ~Copyable {
    private let text: UnsafeBufferPointer<UInt8>
    // The tables themselves: asking for a static array costs more than looking at a byte.
    private let kinds: UnsafeBufferPointer<ByteKind>
    private let letters: UnsafeBufferPointer<UInt8>
    private var tokens: TokenList
    private var asides: [Range<Int>] = []
    private var gap = Token.Gap.end
    private var lastSign: UInt32 = 0
    /// Whether words of plain letters are read in one go, which gives nothing else than letter by letter.
    private let takesShortcuts: Bool

    /// The words of a text.
    static func tokens(of bytes: [UInt8], takesShortcuts: Bool = true) -> [Token] {
        withTokens(of: bytes, takesShortcuts: takesShortcuts) { Array($0) }
    }

    /// Lends the words of a text: nothing is found in most, and they need not be kept.
    static func withTokens<Result>(
        of bytes: [UInt8],
        takesShortcuts: Bool = true,
        _ body: (UnsafeBufferPointer<Token>) -> Result
    ) -> Result {
        bytes.withUnsafeBufferPointer { text in
            ByteKind.table.withUnsafeBufferPointer { kinds in
                ByteKind.letters.withUnsafeBufferPointer { letters in
                    var scanner = TokenScanner(
                        text: text,
                        kinds: kinds,
                        letters: letters,
                        takesShortcuts: takesShortcuts
                    )
                    scanner.scan()
                    return body(scanner.tokens.all)
                }
            }
        }
    }

    private init(
        text: UnsafeBufferPointer<UInt8>,
        kinds: UnsafeBufferPointer<ByteKind>,
        letters: UnsafeBufferPointer<UInt8>,
        takesShortcuts: Bool
    ) {
        self.takesShortcuts = takesShortcuts
        self.text = text
        self.kinds = kinds
        self.letters = letters
        tokens = TokenList(capacity: text.count / 5)
    }

    private mutating func scan() {
        run(0..<text.count, marks: [])
        var next = 0
        while next < asides.count {
            gap = .end
            run(asides[next], marks: .aside)
            next += 1
        }
    }

    private mutating func run(_ range: Range<Int>, marks: Token.Marks) {
        let (text, kinds) = (text, kinds)
        let end = range.upperBound
        var i = range.lowerBound
        var isLineEmpty = false
        while i < end {
            switch kinds[Int(text[i])] {
            case .letter:
                i =
                    takesShortcuts
                    ? plainWords(from: i, before: end, marks: marks)
                    : word(from: i, before: end, marks: marks)
                isLineEmpty = false
            case .space:
                let byte = text[i]
                widen(.space, byte)
                if byte > 0x20, byte != UInt8(ascii: ">") { isLineEmpty = false }
                i += 1
            case .line:
                widen(isLineEmpty ? .end : .space, text[i])
                isLineEmpty = true
                i += 1
            case .tight:
                widen(.tight, text[i])
                i += 1
            case .stop:
                widen(stop(at: i, before: end), text[i])
                i += 1
            case .markup: i += 1
            case .opening: i = opening(at: i, before: end)
            case .closing: i = closing(at: i, before: end)
            case .tag: i = tag(at: i, before: end)
            case .escape, .high:
                i = character(at: i, before: end, marks: marks)
                isLineEmpty = false
            }
        }
    }

    private mutating func widen(_ wider: Token.Gap, _ sign: UInt8) {
        if wider > gap { gap = wider }
        lastSign = UInt32(sign)
    }

    /// A dot ends a sentence, but not after an initial or a short abbreviation, nor within an address.
    private func stop(at i: Int, before end: Int) -> Token.Gap {
        guard i + 1 >= end || text[i + 1] <= 0x20 else { return .tight }
        guard text[i] == UInt8(ascii: "."), let last = tokens.last, last.end == i else { return .end }
        guard last.end - last.start == 2 else { return last.end - last.start < 2 ? .space : .end }
        // “Dr.” and “St.” go on, “us.” and “HR.” don't.
        let isAbbreviation =
            text[last.start] & 0x20 == 0 && text[last.start + 1] & 0x20 != 0
            || TokenScanner.shortAbbreviations.contains(last.hash)
        return isAbbreviation ? .space : .end
    }

    /// Two letters that a dot shortens rather than ends a sentence with.
    private static let shortAbbreviations = Set(
        ["al", "ca", "cf", "dr", "eg", "ie", "mr", "ms", "no", "nr", "od", "pp", "st", "vs"].map { word in
            var hash = TokenHash()
            for letter in word.unicodeScalars { hash.add(letter.value) }
            return hash.value
        }
    )

    private mutating func character(at i: Int, before end: Int, marks: Token.Marks) -> Int {
        guard let found = EscapedCharacter(text, at: i, before: end) else {
            // A lone backslash hides nothing and parts nothing.
            if text[i] != UInt8(ascii: "\\") { widen(.space, text[i]) }
            return i + 1
        }
        let folding = Folding(of: found.scalar)
        switch folding.kind {
        case .letter: return word(from: i, before: end, marks: marks)
        case .ignorable: break
        case .character:
            append(
                Token(
                    hash: TokenHash.value(of: folding.folded),
                    start: i,
                    end: found.end,
                    gap: gap,
                    marks: marks.union([.capital, .accented])
                )
            )
        case .separator:
            switch found.scalar {
            case 0x2E, 0x2D, 0x5F, 0x27, 0x2B, 0x40, 0x2F, 0x2018, 0x2019, 0x2BC, 0x2010, 0x2011:
                gap = max(gap, .tight)
            case 0x3002, 0xFF01, 0xFF1F: gap = .end
            default: gap = max(gap, .space)
            }
            lastSign = found.scalar
        }
        return found.end
    }

    private mutating func append(_ token: Token) {
        var token = token
        // Most words follow a space.
        if lastSign != 0x20 { mark(&token) }
        tokens.append(token)
        gap = .none
        lastSign = 0
    }

    private func mark(_ token: inout Token) {
        switch lastSign {
        case 0x40: token.marks.insert(.mentioned)
        case 0x2F: token.marks.insert(.inPath)
        case 0x2E: token.marks.insert(.dotted)
        case 0x2D: token.marks.insert(.hyphened)
        case 0x23: token.marks.insert(.tagged)
        case 0x27, 0x2018, 0x2019,
            0x2BC where token.marks.contains(.initial):
            token.marks.insert(.clipped)
        default: break
        }
    }

    /// Reads words of ASCII with little between them, beginning with one at an offset; gives the byte after the last.
    ///
    /// Little is a space, a comma and a space, a line end, or one sign that holds words together.
    private mutating func plainWords(from start: Int, before end: Int, marks: Token.Marks) -> Int {
        let (text, kinds) = (text, kinds)
        var i = start
        while let plain = PlainWord(text, at: i, before: end) {
            var next = i &+ plain.count
            var kind = next < end ? kinds[Int(text[next])] : .line
            // It may go on.
            if kind == .markup || kind == .high || kind == .escape || kind == .tag { break }
            var marks = marks
            if text[i] <= 0x5A, text[i] >= 0x41 { marks.insert(.capital) }
            if plain.count == 1 { marks.insert(.initial) }
            append(Token(hash: plain.hash, stem: plain.stem, start: i, end: next, gap: gap, marks: marks))
            guard next &+ 2 < end else { return next }
            if text[next] == UInt8(ascii: ",") {
                next &+= 1
                kind = kinds[Int(text[next])]
                guard text[next] == 0x20 || kind == .line else { return i &+ plain.count }
            }
            guard kinds[Int(text[next &+ 1])] == .letter else { return i &+ plain.count }
            let sign = text[next]
            switch kind {
            case .space, .line: gap = .space
            // A dot before a letter ends nothing.
            case .tight, .stop: gap = .tight
            default: return i &+ plain.count
            }
            lastSign = UInt32(sign)
            i = next &+ 1
        }
        return word(from: i, before: end, marks: marks)
    }

    private mutating func word(from start: Int, before end: Int, marks: Token.Marks) -> Int {
        var marks = marks
        var hash = TokenHash()
        var shorter = hash
        var last: UInt32 = 0
        var count = 0
        var i = start
        // The end of the word proper, before markup that turned out to follow it.
        var wordEnd = start
        let (text, kinds, letters) = (text, kinds, letters)
        reading: while i < end {
            switch kinds[Int(text[i])] {
            case .letter:
                if count == 0, text[i] <= 0x5A, text[i] >= 0x41 { marks.insert(.capital) }
                let first = i
                repeat {
                    let letter = letters[Int(text[i])]
                    guard letter != 0 else { break }
                    last = UInt32(letter)
                    shorter = hash
                    hash.add(last)
                    i += 1
                } while i < end
                count += i - first
            case .high, .escape:
                guard let found = EscapedCharacter(text, at: i, before: end) else { break reading }
                let folding = Folding(of: found.scalar)
                guard folding.kind == .letter || folding.kind == .ignorable else { break reading }
                if folding.kind == .letter {
                    if count == 0 && folding.beginsName { marks.insert(.capital) }
                    marks.insert(.accented)
                    last = folding.folded
                    shorter = hash
                    hash.add(last)
                    let second = Folding.second(of: found.scalar)
                    if second != 0 { hash.add(second) }
                    count += 1
                } else {
                    marks.insert(.accented)
                }
                i = found.end
            case .markup:
                var next = i
                while next < end, kinds[Int(text[next])] == .markup { next += 1 }
                guard next < end, next - i <= 3, continuesWord(at: next, before: end) else { break reading }
                i = next
                continue reading
            case .tag:
                guard let close = InlineTag.end(in: text, at: i, before: end),
                    continuesWord(at: close, before: end)
                else { break reading }
                asides.append((i + 1)..<close)
                i = close
                continue reading
            default: break reading
            }
            wordEnd = i
        }
        if count == 1 { marks.insert(.initial) }
        append(
            Token(
                hash: hash.value,
                stem: last == 0x73 && count > 4 ? shorter.value : 0,
                start: start,
                end: wordEnd,
                gap: gap,
                marks: marks
            )
        )
        return wordEnd
    }

    private func continuesWord(at i: Int, before end: Int) -> Bool {
        guard i < end else { return false }
        switch kinds[Int(text[i])] {
        case .letter: return true
        case .high, .escape:
            guard let found = EscapedCharacter(text, at: i, before: end) else { return false }
            return Folding(of: found.scalar).kind == .letter
        default: return false
        }
    }

    private mutating func opening(at i: Int, before end: Int) -> Int {
        widen(.tight, text[i])
        guard i + 1 < end, text[i + 1] == UInt8(ascii: "^"),
            let close = find(UInt8(ascii: "]"), after: i, before: end)
        else { return i + 1 }
        asides.append((i + 1)..<close)
        return close + 1
    }

    private mutating func closing(at i: Int, before end: Int) -> Int {
        widen(.tight, text[i])
        guard i + 1 < end else { return i + 1 }
        let close: UInt8
        switch text[i + 1] {
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        case UInt8(ascii: "["): close = UInt8(ascii: "]")
        default: return i + 1
        }
        guard let stop = find(close, after: i + 1, before: end) else { return i + 1 }
        asides.append((i + 2)..<stop)
        return stop + 1
    }

    private mutating func tag(at i: Int, before end: Int) -> Int {
        guard let close = InlineTag.anyEnd(in: text, at: i, before: end) else {
            widen(.space, text[i])
            return i + 1
        }
        widen(InlineTag.end(in: text, at: i, before: end) == nil ? .space : .tight, text[i])
        asides.append((i + 1)..<close)
        return close
    }

    /// The bracket that closes, pairs within counted, not too far away.
    private func find(_ close: UInt8, after start: Int, before end: Int) -> Int? {
        let open = close == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
        var depth = 0
        for i in start + 1..<max(start + 1, min(end, start + 500)) {
            if text[i] == UInt8(ascii: "\n"), i + 1 < end, text[i + 1] == UInt8(ascii: "\n") { return nil }
            if text[i] == open { depth += 1 }
            guard text[i] == close else { continue }
            if depth == 0 { return i }
            depth -= 1
        }
        return nil
    }
}
