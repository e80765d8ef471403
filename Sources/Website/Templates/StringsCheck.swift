import Unconference

/// Looks at the words that a site brings for a theme: whether pages fill each gap in them, and whether lists have all
/// their parts.
struct StringsCheck {
    /// The gaps of each text of the program, whichever language has them.
    private let gaps: [String: Set<String>]

    /// A check against texts of the program.
    ///
    /// - Parameter texts: those of each of its languages, by key.
    init(against texts: [[String: String]]) {
        var gaps: [String: Set<String>] = [:]
        for (key, text) in texts.joined() { gaps[key, default: []].formUnion(Strings.gaps(in: text)) }
        self.gaps = gaps
    }

    /// What is wrong with the texts of a file.
    ///
    /// - Parameters:
    ///   - texts: the texts by key.
    ///   - lines: where each key stands.
    ///   - file: the file, as findings name it.
    func findings(of texts: [String: String], at lines: [(key: String, line: Int)], in file: String)
        -> [Finding]
    {
        lines.flatMap { key, line -> [Finding] in
            let place = Place(file: file, line: line)
            let text = texts[key] ?? ""
            return (unknownGaps(of: key, in: text) + wrongLength(of: key, text)).map { message, help in
                Finding(.error, "theme-strings", message, at: place, help: help)
            }
        }
    }

    private func unknownGaps(of key: String, in text: String) -> [(message: String, help: String)] {
        guard let known = gaps[key] else { return [] }
        return Strings.gaps(in: text).subtracting(known).sorted().map { gap in
            let names = known.sorted().map { "{\($0)}" }.joined(separator: ", ")
            let help =
                known.isEmpty ? "leave it out: nothing is filled in there" : "what can be filled in: \(names)"
            return ("“\(key)” has nothing to fill {\(gap)} with", help)
        }
    }

    private func wrongLength(of key: String, _ text: String) -> [(message: String, help: String)] {
        guard let length = Phrase(rawValue: key)?.listLength else { return [] }
        let count = text.split(separator: " ").count
        guard count != length else { return [] }
        return [
            (
                "“\(key)” has \(count) words instead of \(length)",
                "write all of them in their order, with a blank between each two"
            )
        ]
    }
}
