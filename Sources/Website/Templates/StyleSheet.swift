import Unconference

/// A style sheet of a theme as readers get it: its addresses find the other assets under the names that these have in the site, and
/// what was written for the theme's authors, comments and the setting in of lines, is left with them.
struct StyleSheet {
    /// The bytes, with the names that the assets have in the site.
    private(set) var bytes: [UInt8] = []
    /// What it refers to and can't have.
    private(set) var findings: [Finding] = []
    private let file: String
    private let names: [String: String]
    private var line = 1

    /// Resolves the references of a style sheet that lies at the top of `assets/`.
    ///
    /// - Parameters:
    ///   - source: the style sheet as the theme has it.
    ///   - file: where findings should point.
    ///   - names: the names of the other assets in the site by their names in the theme.
    init(_ source: String, file: String, names: [String: String]) {
        self.file = file
        self.names = names
        var rest = Array(source.utf8)[...]
        bytes.reserveCapacity(rest.count)
        while !rest.isEmpty {
            if rest.starts(with: "/*".utf8) {
                let end = rest.end(of: "*/", after: 2) ?? rest.endIndex
                // A comment that says whose work it is begins with an exclamation mark.
                if rest.starts(with: "/*!".utf8) { take(end, from: &rest) } else { leaveOut(end, of: &rest) }
            } else if rest.prefix(4).map({ $0 == UInt8(ascii: "(") ? $0 : $0 | 0x20 }).elementsEqual(
                "url(".utf8
            ) {
                take(rest.startIndex + 4, from: &rest)
                takeReference(from: &rest)
            } else if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                if isBeforeAddress {
                    takeReference(from: &rest)
                } else {
                    take(rest.endOfText(in: quote), from: &rest)
                }
            } else {
                // Nothing else in a style sheet leads anywhere.
                take(rest.dropFirst().firstIndex { "/uU\"'".utf8.contains($0) } ?? rest.endIndex, from: &rest)
            }
        }
    }

    private mutating func take(_ end: Int, from rest: inout ArraySlice<UInt8>) {
        for byte in rest[..<end] {
            if byte == UInt8(ascii: "\n") { line += 1 }
            if !(isAtLineStart && " \t\r\n".utf8.contains(byte)) { bytes.append(byte) }
        }
        rest = rest[end...]
    }

    /// Passes a comment over; what stands on its two sides stays apart.
    private mutating func leaveOut(_ end: Int, of rest: inout ArraySlice<UInt8>) {
        line += rest[..<end].count { $0 == UInt8(ascii: "\n") }
        rest = rest[end...]
        let blank = UInt8(ascii: " ")
        if let last = bytes.last, let next = rest.first, last > blank, next > blank { bytes += "/**/".utf8 }
    }

    /// Whether blanks that come next say nothing: a text in quotes goes on over a line's end only behind a backslash.
    private var isAtLineStart: Bool {
        guard let last = bytes.last else { return true }
        return last == UInt8(ascii: "\n") && bytes.dropLast().last != UInt8(ascii: "\\")
    }

    /// Whether a text in quotes that comes next is an address without `url(…)`: behind `@import`, or one of the pictures of an
    /// `image-set(…)`, whose kinds stand in quotes too.
    private var isBeforeAddress: Bool {
        let line = bytes.suffix(from: bytes.lastIndex { ";{}".utf8.contains($0) }.map { $0 + 1 } ?? 0)
        let words = String(decoding: line.filter { $0 > UInt8(ascii: " ") }, as: UTF8.self).lowercased()
        guard !words.hasSuffix("@import") else { return true }
        guard let set = words.ranges(of: "image-set(").last else { return false }
        let before = words[set.upperBound...]
        let isWithin = before.count { $0 == "(" } == before.count { $0 == ")" }
        return isWithin && (before.isEmpty || before.hasSuffix(","))
    }

    private mutating func takeReference(from rest: inout ArraySlice<UInt8>) {
        take(rest.firstIndex { $0 > UInt8(ascii: " ") } ?? rest.endIndex, from: &rest)
        let quote = rest.first.flatMap { "\"'".utf8.contains($0) ? $0 : nil }
        if quote != nil { take(rest.startIndex + 1, from: &rest) }
        let ends = quote.map { [$0, UInt8(ascii: "\n")] } ?? Array(") \n".utf8)
        let written = rest.prefix { !ends.contains($0) }
        rest = rest[written.endIndex...]
        bytes += resolved(Substring(decoding: written, as: UTF8.self)).utf8
        if quote != nil, rest.first == quote { take(rest.startIndex + 1, from: &rest) }
    }

    private mutating func resolved(_ written: Substring) -> String {
        let path = written.prefix { $0 != "#" && $0 != "?" }
        guard !path.isEmpty else { return String(written) }
        let name = String(path.hasPrefix("./") ? path.dropFirst(2) : path)
        if let known = names[name] { return known + written[path.endIndex...] }
        let isForeign = name.contains(":") || name.hasPrefix("//")
        let nearest = Nearest.name(to: name, among: names.keys.sorted()).map { "did you mean “\($0)”?" }
        findings.append(
            Finding(
                .error,
                "theme-asset",
                isForeign
                    ? "“\(name)” is not a file of the theme, and pages load nothing else"
                    : "there is no asset “\(name)”",
                at: Place(file: file, line: line),
                help: isForeign ? "put the file into assets/ and write its name" : nearest
            )
        )
        return String(written)
    }
}

extension ArraySlice<UInt8> {
    /// The index behind a text that begins here in quotes; one that is not closed ends with its line.
    fileprivate func endOfText(in quote: UInt8) -> Int {
        var at = startIndex + 1
        while at < endIndex, self[at] != quote, self[at] != UInt8(ascii: "\n") {
            at += self[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        return Swift.min(at + 1, endIndex)
    }

    /// The index behind the first place of a text that begins at least so many bytes in.
    fileprivate func end(of text: String, after count: Int) -> Int? {
        var at = Swift.min(startIndex + count, endIndex)
        while at < endIndex {
            if self[at...].starts(with: text.utf8) { return at + text.utf8.count }
            at += 1
        }
        return nil
    }
}
