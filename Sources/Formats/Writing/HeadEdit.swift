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
    /// - Returns: nil where the file has no head in YAML, or where a comment would be lost between the lines of a value.
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
                let comment = comment(of: head[start])
                guard head[(start + 1)..<next].allSatisfy({ HeadEdit.comment(of: $0).isEmpty }) else {
                    return nil
                }
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

    /// Whether a line belongs to the key above it: what is set in, and the items of a list that is not; comments don't.
    private static func continues(_ line: [UInt8]) -> Bool {
        guard let first = line.first, " \t-]}".utf8.contains(first) else { return false }
        return line.first { !" \t".utf8.contains($0) } != UInt8(ascii: "#")
    }

    /// The comment at the end of a line, with the blanks before it; none where the sign stands in quotes.
    private static func comment(of line: [UInt8]) -> [UInt8] {
        let text = line.last == carriageReturn ? line.dropLast() : line[...]
        let apostrophe = UInt8(ascii: "'")
        var quote: UInt8?
        var at = 0
        while at < text.count {
            let byte = text[at]
            let before = at > 0 ? text[at - 1] : newline
            if let open = quote {
                // Within quotes a backslash, or a doubled apostrophe, stands for what follows.
                let isEscape = open == apostrophe ? text.dropFirst(at).starts(with: "''".utf8) : byte == 0x5C
                if isEscape { at += 1 } else if byte == open { quote = nil }
            } else if "\"'".utf8.contains(byte), " \t[{,".utf8.contains(before) {
                quote = byte
            } else if byte == UInt8(ascii: "#"), " \t".utf8.contains(before) {
                let blanks = text[..<at].reversed().prefix { " \t".utf8.contains($0) }
                return Array(blanks.reversed()) + text[at...]
            }
            at += 1
        }
        return []
    }
}
