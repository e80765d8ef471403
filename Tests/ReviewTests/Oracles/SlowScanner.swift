@testable import Review

/// The words of a text, read in the plain way: what ``TokenScanner`` must find too, byte for byte.
struct SlowScanner {
    private let text: UnsafeBufferPointer<UInt8>
    private(set) var tokens: [Token] = []
    private var asides: [Range<Int>] = []
    private var gap = Token.Gap.end
    private var lastSign: UInt32 = 0

    /// The words of a text.
    static func tokens(of bytes: [UInt8]) -> [Token] {
        bytes.withUnsafeBufferPointer { text in
            var scanner = SlowScanner(text: text)
            return scanner.scan()
        }
    }

    private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    private mutating func scan() -> [Token] {
        tokens.reserveCapacity(text.count / 5)
        run(0..<text.count, marks: [])
        var next = 0
        while next < asides.count {
            gap = .end
            run(asides[next], marks: .aside)
            next += 1
        }
        return tokens
    }

    private mutating func run(_ range: Range<Int>, marks: Token.Marks) {
        let kinds = ByteKind.table
        let end = range.upperBound
        var i = range.lowerBound
        var isLineEmpty = false
        while i < end {
            switch kinds[Int(text[i])] {
            case .letter:
                i = word(from: i, before: end, marks: marks)
                isLineEmpty = false
            case .space:
                widen(.space, text[i])
                if text[i] > 0x20, text[i] != UInt8(ascii: ">") { isLineEmpty = false }
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
        return last.end - last.start <= 2 ? .space : .end
    }

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
                    stem: 0,
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
        if lastSign == 0x40 { token.marks.insert(.mentioned) }
        if lastSign == 0x2F { token.marks.insert(.inPath) }
        if lastSign == 0x2E { token.marks.insert(.dotted) }
        if lastSign == 0x2D { token.marks.insert(.hyphened) }
        tokens.append(token)
        gap = .none
        lastSign = 0
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
        reading: while i < end {
            let byte = text[i]
            switch ByteKind.table[Int(byte)] {
            case .letter:
                let isUpper = byte >= 0x41 && byte <= 0x5A
                if count == 0 && isUpper { marks.insert(.capital) }
                last = UInt32(isUpper ? byte | 0x20 : byte)
                shorter = hash
                hash.add(last)
                count += 1
                i += 1
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
                while next < end, ByteKind.table[Int(text[next])] == .markup { next += 1 }
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
        switch ByteKind.table[Int(text[i])] {
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
