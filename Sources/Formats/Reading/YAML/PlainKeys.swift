/// Reads the YAML that nearly all front matter is, keys with plain values and lists on one line, without a YAML parser.
///
/// A site has thousands of notes, and a parser made for all of YAML would take most of the time of a build. Whatever is
/// not of this simple form, wrong YAML above all, gives nil and is left to the parser; what is read here is read as the
/// parser reads it, with the same places.
struct PlainKeys {
    private let bytes: ArraySlice<UInt8>
    private var index: Int
    private var line: Int
    private var columns: ColumnCount

    /// The keys, or nil where the parser must look at them.
    static func read(_ bytes: ArraySlice<UInt8>, firstLine: Int) -> SourceNode? {
        var reader = PlainKeys(bytes, firstLine: firstLine)
        return reader.root()
    }

    /// The most keys that are looked through one by one for a double.
    private static let most = 64

    private init(_ bytes: ArraySlice<UInt8>, firstLine: Int) {
        self.bytes = bytes
        index = bytes.startIndex
        line = firstLine
        columns = ColumnCount(lineStart: bytes.startIndex)
    }

    private mutating func root() -> SourceNode? {
        var pairs: [SourceNode.Pair] = []
        pairs.reserveCapacity(12)
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "#") {
                guard skipLine() else { return nil }
            } else if bytes[index] == UInt8(ascii: "\n") {
                nextLine()
            } else {
                guard pairs.count < PlainKeys.most, let pair = pair(),
                    !pairs.contains(where: { $0.name == pair.name })
                else { return nil }
                pairs.append(pair)
            }
        }
        // What has no keys at all may have anything else.
        guard let first = pairs.first else { return nil }
        return SourceNode(content: .keys(pairs), mark: first.mark)
    }

    private mutating func pair() -> SourceNode.Pair? {
        let start = index
        let mark = place(of: index)
        guard (97...122).contains(bytes[index]) else { return nil }
        while index < bytes.endIndex, isName(bytes[index]) { index += 1 }
        guard index < bytes.endIndex, bytes[index] == UInt8(ascii: ":") else { return nil }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        index += 1
        guard index < bytes.endIndex, bytes[index] == UInt8(ascii: " ") else { return nil }
        skipSpaces()
        guard index < bytes.endIndex, let value = value(), endLine() else { return nil }
        return SourceNode.Pair(name: name, mark: mark, value: value)
    }

    private mutating func value() -> SourceNode? {
        switch bytes[index] {
        case UInt8(ascii: "["): return list()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted()
        default: return plain(inList: false)
        }
    }

    private mutating func list() -> SourceNode? {
        let mark = place(of: index)
        var items: [SourceNode] = []
        index += 1
        skipSpaces()
        if index < bytes.endIndex, bytes[index] == UInt8(ascii: "]") {
            index += 1
            return SourceNode(content: .list([]), mark: mark)
        }
        while index < bytes.endIndex {
            let isQuoted = bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
            guard let item = isQuoted ? quoted() : plain(inList: true) else { return nil }
            items.append(item)
            skipSpaces()
            guard index < bytes.endIndex else { return nil }
            let mark = bytes[index]
            index += 1
            if mark == UInt8(ascii: "]") { break }
            guard mark == UInt8(ascii: ",") else { return nil }
            skipSpaces()
        }
        guard bytes[index - 1] == UInt8(ascii: "]") else { return nil }
        return SourceNode(content: .list(items), mark: mark)
    }

    /// A text in quotes without escapes.
    private mutating func quoted() -> SourceNode? {
        let mark = place(of: index)
        let quote = bytes[index]
        let start = index + 1
        index = start
        while index < bytes.endIndex, bytes[index] != quote {
            guard isHarmless(), bytes[index] != UInt8(ascii: "\\") else { return nil }
            index += 1
        }
        guard index < bytes.endIndex else { return nil }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        index += 1
        if index < bytes.endIndex, bytes[index] == quote { return nil }
        return SourceNode(content: .text(text), mark: mark)
    }

    /// A text without quotes.
    private mutating func plain(inList: Bool) -> SourceNode? {
        let mark = place(of: index)
        let start = index
        let first = bytes[index]
        let isLetter = first >= 0x80 || (97...122).contains(first | 32)
        guard isLetter || (48...57).contains(first) || first == UInt8(ascii: "/") else { return nil }
        var end = index
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\n")
                || inList && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]"))
            {
                break
            }
            guard isHarmless() else { return nil }
            if byte == UInt8(ascii: "#"), bytes[index - 1] == UInt8(ascii: " ") {
                guard !inList else { return nil }
                break
            }
            if byte == UInt8(ascii: ":") {
                let isKey = index + 1 == bytes.endIndex || bytes[index + 1] <= 32
                guard !inList, !isKey else { return nil }
            }
            if inList, isFlow(byte) { return nil }
            if byte != UInt8(ascii: " ") { end = index + 1 }
            index += 1
        }
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        let isNothing = text == "null" || text == "Null" || text == "NULL"
        return SourceNode(content: isNothing ? .nothing : .text(text), mark: mark)
    }

    /// Whether the byte is of a character that means nothing to YAML and is no break of a line.
    private func isHarmless() -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return byte >= 32 && byte != 127 }
        // C1 controls with the next line among them, line separators, and the byte-order mark with its neighbours.
        return byte != 0xC2 && byte != 0xEF
            && !(byte == 0xE2 && index + 1 < bytes.endIndex && bytes[index + 1] == 0x80
                && index + 2 < bytes.endIndex && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9))
    }

    private func isFlow(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
            || byte == UInt8(ascii: "?")
    }

    private func isName(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
    }

    private mutating func skipSpaces() {
        while index < bytes.endIndex, bytes[index] == UInt8(ascii: " ") { index += 1 }
    }

    /// Expects nothing but a comment up to the end of the line.
    private mutating func endLine() -> Bool {
        let before = index
        skipSpaces()
        guard index < bytes.endIndex else { return true }
        if bytes[index] == UInt8(ascii: "#") {
            return (index > before || bytes[index - 1] == UInt8(ascii: " ")) && skipLine()
        }
        guard bytes[index] == UInt8(ascii: "\n") else { return false }
        nextLine()
        return true
    }

    /// Reads over the rest of a line, which is a comment.
    private mutating func skipLine() -> Bool {
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\n") {
            guard isHarmless() else { return false }
            index += 1
        }
        if index < bytes.endIndex { nextLine() }
        return true
    }

    private mutating func nextLine() {
        index += 1
        line += 1
        columns = ColumnCount(lineStart: index)
    }

    /// The place of a byte of this line.
    private mutating func place(of index: Int) -> SourceNode.Mark {
        SourceNode.Mark(line: line, column: columns.column(of: index, in: bytes))
    }
}
