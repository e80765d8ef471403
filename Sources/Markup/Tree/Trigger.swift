/// What a body has that libcmark alone would not read as this room promises; found without reading it by lines.
struct Trigger {
    /// Whether a line may be a table's delimiter row.
    let mayHaveTables: Bool
    /// Whether there may be footnotes.
    let mayHaveFootnotes: Bool
    /// Whether there are escapes that matter after libcmark has resolved them, or marks that are not ours.
    let hasEscapes: Bool

    var needsRewriting: Bool { mayHaveTables || mayHaveFootnotes || hasEscapes }

    init(_ body: UnsafeBufferPointer<UInt8>) {
        mayHaveTables = Self.hasDelimiterRow(body)
        mayHaveFootnotes = Self.hasLabel(body)
        var escapes = Rewriting.nextMark(in: body, from: 0) != nil
        var i = 0
        while !escapes, let found = body.firstOffset(of: UInt8(ascii: "\\"), from: i) {
            if Self.isMarked(body, backslash: found) { escapes = true }
            i = found + 2
        }
        i = 1
        while !escapes, let found = body.firstOffset(of: UInt8(ascii: "_"), from: i) {
            if Self.isInAddress(body, underscore: found) { escapes = true }
            i = found + 1
        }
        hasEscapes = escapes
    }

    /// Whether an escape has to be remembered: one that keeps a strikethrough, a bare link or a task box from being one.
    static func isMarked(_ bytes: UnsafeBufferPointer<UInt8>, backslash i: Int) -> Bool {
        guard i + 1 < bytes.count else { return false }
        switch bytes[i + 1] {
        case UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: ":"): return true
        case UInt8(ascii: "."): return i > 0 && bytes[i - 1] | 0x20 == UInt8(ascii: "w")
        case UInt8(ascii: "["): return i + 3 < bytes.count && bytes[i + 3] == UInt8(ascii: "]")
        default: return false
        }
    }

    /// Whether an underscore would begin emphasis in the middle of a web address, as in `https://a.example/__b__`.
    ///
    /// - Parameter floor: where the text begins that it stands in, such as a table's cell.
    static func isInAddress(
        _ bytes: UnsafeBufferPointer<UInt8>,
        underscore i: Int,
        floor: Int = 0
    ) -> Bool {
        guard i > 0, isPunctuation(bytes[i - 1]) else { return false }
        var next = i + 1
        while next < bytes.count, next < i + 8, bytes[next] == UInt8(ascii: "_") { next += 1 }
        guard next < bytes.count, bytes[next] > 0x20, !isPunctuation(bytes[next]) else { return false }
        var start = i - 1
        // Longer addresses are left to their fate, so that a line of underscores costs no more than others.
        while start >= floor, i - start < 200, bytes[start] > 0x20, !isAngle(bytes[start]) {
            if begins("://", at: start, in: bytes, before: i), start > 0 {
                return !isBehindTarget(bytes, underscore: i, scheme: start, floor: floor)
            }
            if begins("www.", at: start, in: bytes, before: i),
                start == 0 || BareLink.mayPrecede(bytes[start - 1])
            {
                return true
            }
            start -= 1
        }
        return false
    }

    private static func isAngle(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
    }

    /// Whether an address is a link's target, as in `[a](https://a.example)_b_`, and the parenthesis around it is closed.
    private static func isBehindTarget(
        _ bytes: UnsafeBufferPointer<UInt8>,
        underscore i: Int,
        scheme: Int,
        floor: Int
    ) -> Bool {
        var open = scheme - 1
        while open > floor, scheme - open < 200, bytes[open] > 0x20, bytes[open] != UInt8(ascii: "(") {
            open -= 1
        }
        guard open > floor, bytes[open] == UInt8(ascii: "("), bytes[open - 1] == UInt8(ascii: "]") else {
            return false
        }
        var depth = 0
        for byte in bytes[open..<i] {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return true }
        }
        return false
    }

    private static func begins(
        _ words: StaticString,
        at start: Int,
        in bytes: UnsafeBufferPointer<UInt8>,
        before end: Int
    ) -> Bool {
        guard start + words.utf8CodeUnitCount <= end else { return false }
        return (0..<words.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == words.utf8Start[$0] }
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    /// Whether there is a `[^`; carets are rare, so they are looked for first.
    private static func hasLabel(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        var i = 0
        while let caret = body.firstOffset(of: UInt8(ascii: "^"), from: i) {
            if caret > 0, body[caret - 1] == UInt8(ascii: "[") {
                return body.contains(UInt8(ascii: "]"), UInt8(ascii: ":"))
            }
            i = caret + 1
        }
        return false
    }

    /// Whether some line has nothing but the bytes of a delimiter row, and a `|` or a `:` among them.
    private static func hasDelimiterRow(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        var i = 0
        while let dash = body.firstOffset(of: UInt8(ascii: "-"), from: i) {
            var start = dash
            while start > 0, body[start - 1] != 0x0A, isRowByte(body[start - 1]) { start -= 1 }
            var end = dash
            while end < body.count, isRowByte(body[end]) { end += 1 }
            let isWhole =
                (start == 0 || body[start - 1] == 0x0A)
                && (end == body.count || body[end] == 0x0A)
            if isWhole,
                (start..<end).contains(where: {
                    body[$0] == UInt8(ascii: "|") || body[$0] == UInt8(ascii: ":")
                })
            {
                return true
            }
            i = max(end, dash + 1)
        }
        return false
    }

    private static func isRowByte(_ byte: UInt8) -> Bool {
        TableRow.isDelimiterByte(byte) || byte == UInt8(ascii: ">")
    }
}
