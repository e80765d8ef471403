extension TOMLReader {
    /// A value of any kind.
    mutating func value(depth: Int) throws(Stop) -> SourceNode {
        let mark = mark
        guard depth <= TOMLReader.deepest else { throw tooDeep(mark) }
        switch next {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return SourceNode(content: .text(try text(isKey: false)), mark: mark)
        case UInt8(ascii: "["): return try list(depth: depth, mark: mark)
        case UInt8(ascii: "{"): return try group(depth: depth, mark: mark)
        default: return SourceNode(content: .text(try bare()), mark: mark)
        }
    }

    private mutating func list(depth: Int, mark: SourceNode.Mark) throws(Stop) -> SourceNode {
        index += 1
        var items: [SourceNode] = []
        while true {
            try skipBlank()
            if accept("]") { return SourceNode(content: .list(items), mark: mark) }
            items.append(try value(depth: depth + 1))
            try skipBlank()
            if accept(",") { continue }
            guard next == UInt8(ascii: "]") else { throw unclosed(mark) }
        }
    }

    private mutating func group(depth: Int, mark: SourceNode.Mark) throws(Stop) -> SourceNode {
        index += 1
        let table = TOMLTable(mark: mark)
        try skipBlank()
        if accept("}") { return SourceNode(content: .keys([]), mark: mark) }
        while true {
            try skipBlank()
            guard next != nil else { throw unclosed(mark) }
            try pair(in: table, depth: depth)
            try skipBlank()
            if accept(",") { continue }
            guard accept("}") else { throw unclosed(mark) }
            return SourceNode(content: table.node.content, mark: mark)
        }
    }

    /// A number, a date, a time, true or false, as they are written.
    private mutating func bare() throws(Stop) -> String {
        let mark = mark
        let start = index
        while let byte = next, isBare(byte) || isBetweenDateAndTime(byte, from: start) { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        let isValue = text == "true" || text == "false" || text.utf8.contains { (48...57).contains($0) }
        guard isValue, let first = text.utf8.first,
            !(97...122).contains(first | 32) || text == "true" || text == "false"
        else {
            throw Stop(message: "here should be a value", mark: mark, help: "put quotes around texts")
        }
        return text
    }

    private func isBare(_ byte: UInt8) -> Bool {
        (97...122).contains(byte | 32) || (48...57).contains(byte) || [43, 45, 46, 58, 95].contains(byte)
    }

    /// Whether a space stands where TOML allows one: between a date and its time.
    private func isBetweenDateAndTime(_ byte: UInt8, from start: Int) -> Bool {
        guard byte == 32, index - start == 10, index + 1 < bytes.endIndex else { return false }
        return (48...57).contains(bytes[index + 1]) && bytes[start + 4] == 45
    }

    private func unclosed(_ mark: SourceNode.Mark) -> Stop {
        Stop(
            message: "a bracket or brace is not closed, or a comma is missing",
            mark: mark,
            help: "close it, or put a comma between the values"
        )
    }
}
