/// Cuts a file into its front matter and its body, by whole lines only.
///
/// The first line is exactly `---` (or `+++`), the last one is `---` or `...` (or `+++`); white space after the marks is
/// forgiven. A `---` inside a value, as in `title: a --- b`, is no border.
struct FrontMatterSplit {
    var frontMatter: FrontMatter?
    /// Where the body begins, in bytes from the start of the file.
    var bodyStart: Int
    /// The line of the file on which the body begins, counted from 1.
    var bodyLine = 1
    /// Whether a first border has no second one, so that all of the file is taken for its body.
    var isUnclosed = false

    init(_ bytes: [UInt8], from start: Int) {
        bodyStart = start
        let first = Self.lineEnd(bytes, from: start)
        let format: FrontMatter.Format
        if Self.isBorder(bytes[start..<first], of: UInt8(ascii: "-")) {
            format = .yaml
        } else if Self.isBorder(bytes[start..<first], of: UInt8(ascii: "+")) {
            format = .toml
        } else {
            return
        }
        let contents = Self.nextLine(bytes, after: first)
        var position = contents
        var line = 2
        while position < bytes.count {
            let end = Self.lineEnd(bytes, from: position)
            let text = bytes[position..<end]
            let closes =
                switch format {
                case .yaml:
                    Self.isBorder(text, of: UInt8(ascii: "-")) || Self.isBorder(text, of: UInt8(ascii: "."))
                case .toml: Self.isBorder(text, of: UInt8(ascii: "+"))
                }
            if closes {
                frontMatter = FrontMatter(format: format, bytes: Array(bytes[contents..<position]), line: 2)
                bodyStart = Self.nextLine(bytes, after: end)
                bodyLine = line + 1
                return
            }
            position = Self.nextLine(bytes, after: end)
            line += 1
        }
        isUnclosed = true
    }

    /// The line on which keys begin that are not read, since something stands above them or they are written as JSON; nil where
    /// there are none.
    ///
    /// - Parameters:
    ///   - bytes: a file without front matter.
    ///   - start: where its text begins.
    static func unreadKeys(_ bytes: [UInt8], from start: Int) -> (line: Int, isJSON: Bool)? {
        let text = String(decoding: bytes[start...].prefix(2_048), as: UTF8.self)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }), first + 1 < lines.count
        else {
            return nil
        }
        let border = Array(lines[first].utf8)[...]
        if isBorder(border, of: UInt8(ascii: "-")) || isBorder(border, of: UInt8(ascii: "+")) {
            let sign = lines[first].prefix(3)
            guard let last = lines[(first + 1)...].firstIndex(where: { $0.hasPrefix(sign) }),
                lines[(first + 1)..<last].contains(where: {
                    $0.prefixMatch(of: /(?:title|status|date|tags)\s*[:=]/) != nil
                })
            else { return nil }
            return (first + 1, false)
        }
        let isJSON =
            lines[first].first == "{"
            && lines[first...].prefix(40).contains { $0.contains(/"(?:title|date|tags)"\s*:/) }
        return isJSON ? (first + 1, true) : nil
    }

    private static func isBorder(_ line: ArraySlice<UInt8>, of mark: UInt8) -> Bool {
        guard line.count >= 3, line.prefix(3).allSatisfy({ $0 == mark }) else { return false }
        return line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }

    private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return end
    }

    private static func nextLine(_ bytes: [UInt8], after end: Int) -> Int {
        guard end < bytes.count else { return bytes.count }
        if bytes[end] == 0x0D, end + 1 < bytes.count, bytes[end + 1] == 0x0A { return end + 2 }
        return end + 1
    }
}
