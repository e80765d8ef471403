/// Finds the beginning of a footnote's text on a line.
enum FootnoteScan {
    /// The footnote that begins on a line with `[^label]:`, behind spaces and the marks of quotes.
    ///
    /// - Parameter behindListMarks: whether the marks of lists may stand before it too.
    static func definition(
        _ source: UnsafeBufferPointer<UInt8>,
        in line: Range<Int>,
        behindListMarks: Bool = false
    ) -> RewritePlan.FoundFootnote? {
        var i = line.lowerBound
        while i < line.upperBound, isBefore(source[i], behindListMarks) { i += 1 }
        guard i + 4 <= line.upperBound, source[i] == UInt8(ascii: "["), source[i + 1] == UInt8(ascii: "^")
        else {
            return nil
        }
        let start = i
        i += 2
        while i < line.upperBound, isLabelByte(source[i]) { i += 1 }
        let label = (start + 2)..<i
        // libcmark takes no longer labels than these.
        guard !label.isEmpty, label.count < 900, i + 1 < line.upperBound, source[i] == UInt8(ascii: "]"),
            source[i + 1] == UInt8(ascii: ":")
        else { return nil }
        return RewritePlan.FoundFootnote(line: 0, start: start, label: label, textStart: i + 2, number: 0)
    }

    /// Whether a byte may stand before a footnote.
    private static func isBefore(_ byte: UInt8, _ behindListMarks: Bool) -> Bool {
        switch byte {
        case 0x20, 0x09, UInt8(ascii: ">"): true
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"),
            0x30...0x39:
            behindListMarks
        default: false
        }
    }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"), 0x00...0x20: false
        default: true
        }
    }
}
