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

    /// Whether there is a `[^`; carets are rare, so they are looked for first.
    private static func hasLabel(_ body: UnsafeBufferPointer<UInt8>) -> Bool {
        var i = 0
        while let caret = body.firstOffset(of: UInt8(ascii: "^"), from: i) {
            if caret > 0, body[caret - 1] == UInt8(ascii: "[") { return body.contains("]:") }
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
