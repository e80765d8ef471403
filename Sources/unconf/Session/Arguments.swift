/// The words on the command line, before they are read.
enum Arguments {
    /// The arguments with global options that stand before the noun moved behind everything else.
    ///
    /// `unconf --site DIR board show` is how people write it; the parser reads options where the verb is.
    static func hoisted(_ arguments: [String]) -> [String] {
        var early: [String] = []
        var rest = arguments[...]
        while let word = rest.first {
            if ["--json", "--quiet", "--yes"].contains(word) || word.hasPrefix("--site=")
                || word.hasPrefix("--event=")
            {
                early.append(word)
                rest = rest.dropFirst()
            } else if ["--site", "--event"].contains(word), rest.count > 1 {
                early += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else {
                break
            }
        }
        guard !early.isEmpty, !rest.isEmpty else { return arguments }
        // What follows a lone -- is no option any more.
        let end = rest.firstIndex(of: "--") ?? rest.endIndex
        return Array(rest[..<end]) + early + Array(rest[end...])
    }

    /// Whether a script waits for a JSON object, also where the words can't be read otherwise.
    static func askForJSON(_ arguments: [String]) -> Bool {
        arguments.prefix { $0 != "--" }.contains("--json")
    }
}
