import Unconference

/// A style sheet of a theme, whose `url(…)` are to find the other assets under the names that these have in the site.
struct StyleSheet {
    /// The text with the names that the assets have in the site.
    private(set) var text = ""
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
        var rest = source[...]
        while let character = rest.first {
            if rest.hasPrefix("/*") {
                take(rest.end(of: "*/", after: 2) ?? rest.endIndex, from: &rest)
            } else if rest.hasPrefix("url(") {
                take(rest.index(rest.startIndex, offsetBy: 4), from: &rest)
                takeReference(from: &rest)
            } else {
                if character.isNewline { line += 1 }
                text.append(character)
                rest.removeFirst()
            }
        }
    }

    private mutating func take(_ end: Substring.Index, from rest: inout Substring) {
        line += rest[..<end].count(where: \.isNewline)
        text += rest[..<end]
        rest = rest[end...]
    }

    private mutating func takeReference(from rest: inout Substring) {
        take(rest.firstIndex { !$0.isWhitespace } ?? rest.endIndex, from: &rest)
        var ends: Set<Character> = [")", " ", "\n"]
        if let quote = rest.first, quote == "\"" || quote == "'" {
            take(rest.index(after: rest.startIndex), from: &rest)
            ends = [quote, "\n"]
        }
        let written = rest.prefix { !ends.contains($0) }
        rest = rest[written.endIndex...]
        text += resolved(written)
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

extension Substring {
    /// The index behind the first place of a text that begins at least so many characters in.
    fileprivate func end(of text: String, after count: Int) -> Index? {
        var at = index(startIndex, offsetBy: count, limitedBy: endIndex) ?? endIndex
        while at < endIndex {
            if self[at...].hasPrefix(text) { return index(at, offsetBy: text.count) }
            at = index(after: at)
        }
        return nil
    }
}
