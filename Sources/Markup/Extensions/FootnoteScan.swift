/// Finds the beginning of a footnote's text on a line.
enum FootnoteScan {
    /// The footnote that begins on a line with `[^label]:`, behind spaces and the marks of quotes.
    static func definition(
        _ source: UnsafeBufferPointer<UInt8>,
        in line: Range<Int>
    ) -> RewritePlan.FoundFootnote? {
        var i = line.lowerBound
        while i < line.upperBound, source[i] == 0x20 || source[i] == UInt8(ascii: ">") {
            i += 1
        }
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

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\\"), 0x00...0x20: false
        default: true
        }
    }
}
