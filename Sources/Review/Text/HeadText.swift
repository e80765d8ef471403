/// The front matter of a file with its escapes resolved, as YAML and TOML have them between quotes.
///
/// `\t` is a tab and no letter, and a backslash at the end of a line joins it to the next. Nothing says which text stands
/// between quotes and which does not; elsewhere a backslash is rare.
struct HeadText {
    private let bytes: ArraySlice<UInt8>
    private var text: [UInt8] = []
    private var lines: [(offset: Int, line: Int)] = [(0, 1)]
    private var line = 1

    /// The head of a file; nil where there is none.
    static func read(_ bytes: [UInt8]) -> ReaderText? {
        let end = Head(bytes).end
        guard end > 0 else { return nil }
        var head = HeadText(bytes: bytes[..<end])
        head.resolve()
        return ReaderText(text: head.text, lines: head.lines)
    }

    /// Whether a head has escapes in it.
    static func hasEscapes(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first,
            first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == 0xEF
        else {
            return false
        }
        return bytes[..<Head(bytes).end].contains(UInt8(ascii: "\\"))
    }

    private init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    private mutating func resolve() {
        var i = 0
        while i < bytes.endIndex {
            if bytes[i] == UInt8(ascii: "\\") {
                i = escape(at: i)
            } else {
                text.append(bytes[i])
                if bytes[i] == 0x0A { newLine() }
                i += 1
            }
        }
    }

    private mutating func newLine() {
        line += 1
        lines.append((text.count, line))
    }

    /// Resolves an escape, and gives the byte after it.
    private mutating func escape(at i: Int) -> Int {
        guard i + 1 < bytes.endIndex else { return i + 1 }
        switch bytes[i + 1] {
        case 0x0A, 0x0D, 0x20, 0x09:
            let rest = bytes[(i + 1)...]
            let next = rest.firstIndex { $0 > 0x20 } ?? bytes.endIndex
            let ends = bytes[(i + 1)..<next].count { $0 == 0x0A }
            // A space behind a backslash is one, if the line goes on.
            guard ends > 0 else {
                text.append(0x20)
                return i + 2
            }
            for _ in 0..<ends { newLine() }
            return next
        case UInt8(ascii: "u"): return character(at: i, digits: 4)
        case UInt8(ascii: "U"): return character(at: i, digits: 8)
        case UInt8(ascii: "x"): return character(at: i, digits: 2)
        case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "_"):
            text.append(0x20)
        case UInt8(ascii: "0"), UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "e"), UInt8(ascii: "f"),
            UInt8(ascii: "v"), UInt8(ascii: "N"), UInt8(ascii: "L"), UInt8(ascii: "P"):
            // Nothing that anybody sees.
            break
        default: text.append(bytes[i + 1])
        }
        return i + 2
    }

    private mutating func character(at i: Int, digits: Int) -> Int {
        let end = min(i + 2 + digits, bytes.endIndex)
        guard let value = UInt32(String(decoding: bytes[(i + 2)..<end], as: UTF8.self), radix: 16),
            let scalar = Unicode.Scalar(value)
        else {
            text.append(0x20)
            return i + 2
        }
        text += Array(String(Character(scalar)).utf8)
        return end
    }
}
