import Unconference

/// Sets keys in the front matter of a file and leaves every other byte as somebody wrote it, comments included.
public enum HeadEdit {
    /// The file with some keys set, each in the place where it stood, else as the last of its head.
    ///
    /// What comes of it has to be read again before it is written: a key that begins on a line where it can't be seen, such
    /// as one in quotes, is not found.
    ///
    /// - Parameters:
    ///   - values: keys with values that are YAML already.
    ///   - file: the whole file.
    /// - Returns: nil where the file has no head in YAML.
    public static func setting(_ values: [(key: String, value: String)], in file: [UInt8]) -> [UInt8]? {
        var lines = file.split(separator: newline, omittingEmptySubsequences: false).map(Array.init)
        guard let first = lines.first, isFence(first, ["---"]),
            let close = lines.dropFirst().firstIndex(where: { isFence($0, ["---", "..."]) })
        else { return nil }
        var head = Array(lines[1..<close])
        let ending: [UInt8] = first.last == carriageReturn ? [carriageReturn] : []
        for (key, value) in values {
            let written = "\(key): \(value)"
            if let start = head.firstIndex(where: { $0.starts(with: Array("\(key):".utf8)) }) {
                let next = head[(start + 1)...].firstIndex { !continues($0) } ?? head.endIndex
                let comment = next == start + 1 ? comment(of: head[start]) : []
                head.replaceSubrange(start..<next, with: [Array(written.utf8) + comment + ending])
            } else {
                head.append(Array(written.utf8) + ending)
            }
        }
        lines.replaceSubrange(1..<close, with: head)
        return Array(lines.joined(separator: [newline]))
    }

    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private static func isFence(_ line: [UInt8], _ fences: [String]) -> Bool {
        var text = String(decoding: line, as: UTF8.self)
        if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return fences.contains(text)
    }

    /// Whether a line belongs to the key above it: what is set in, and the items of a list that is not.
    private static func continues(_ line: [UInt8]) -> Bool {
        line.first.map { " \t-]}".utf8.contains($0) } ?? false
    }

    /// The comment at the end of a line, with the blanks before it.
    private static func comment(of line: [UInt8]) -> [UInt8] {
        let text = line.last == carriageReturn ? line.dropLast() : line[...]
        guard !text.contains(UInt8(ascii: "\"")), !text.contains(UInt8(ascii: "'")),
            let sign = text.indices.first(where: { index in
                text[index] == UInt8(ascii: "#") && index > 0 && text[index - 1] == UInt8(ascii: " ")
            })
        else { return [] }
        let blanks = text[..<sign].reversed().prefix { $0 == UInt8(ascii: " ") }
        return Array(blanks) + text[sign...]
    }
}
