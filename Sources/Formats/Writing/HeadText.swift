import Unconference

/// Puts front matter together line by line.
struct HeadText {
    private(set) var text = ""

    /// A line as it is.
    mutating func line(_ line: String) {
        text += line + "\n"
    }

    /// A key with a value that is written already; no value, no line.
    mutating func key(_ key: String, _ value: String?, note: String? = nil) {
        guard let value else { return }
        let written = "\(key): \(value)"
        guard let note else { return line(written) }
        let gap = String(repeating: " ", count: max(2, 44 - written.count))
        line(written + gap + "# " + note)
    }

    /// A key with a list of groups, one to a line; an empty list, no line.
    mutating func groups(_ key: String, _ groups: [String], indent: String = "") {
        guard !groups.isEmpty else { return }
        line("\(indent)\(key):")
        for group in groups { line("\(indent)  - \(group)") }
    }

    /// From when and until when a text is shown, and where it was before.
    mutating func showing(_ showing: Showing) {
        key("publish-on", showing.publishOn?.description)
        key("expires-on", showing.expiresOn?.description)
        key("aliases", showing.aliases.isEmpty ? nil : YAMLText.list(showing.aliases))
    }

    /// The free keys, in the order of their names.
    mutating func extra(_ extra: [String: String]) {
        guard !extra.isEmpty else { return }
        line("extra:")
        for (key, value) in extra.sorted(by: { $0.key < $1.key }) {
            line("  \(YAMLText.value(key)): \(YAMLText.value(value))")
        }
    }
}
