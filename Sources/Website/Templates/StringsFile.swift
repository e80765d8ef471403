import Unconference

/// Reads the words of a theme: one `key: text` on each line, with or without quotes; `#` begins a comment line.
enum StringsFile {
    /// The texts by key, and what is wrong with the file.
    static func read(_ text: String, file: String) -> (
        texts: [String: String], lines: [(key: String, line: Int)], findings: [Finding]
    ) {
        var texts: [String: String] = [:]
        var lines: [(key: String, line: Int)] = []
        var findings: [Finding] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            let content = line.trimmed
            guard !content.isEmpty, content.first != "#" else { continue }
            let place = Place(file: file, line: index + 1)
            guard let colon = content.firstIndex(of: ":") else {
                let help = "write `key: text`, the text in double quotes if it holds a colon"
                findings.append(
                    Finding(.error, "theme-strings", "this is not a key and a text", at: place, help: help)
                )
                continue
            }
            let key = String(content[..<colon])
            lines.append((key, index + 1))
            let written = content[content.index(after: colon)...].trimmed
            let value = unquoted(written)
            if let quote = written.first, "\"'".contains(quote), value == written {
                let help = "end it with \(quote), or begin it without"
                let message = "the text begins with \(quote) and does not end so"
                findings.append(Finding(.error, "theme-strings", message, at: place, help: help))
            }
            if texts.updateValue(value, forKey: key) != nil {
                findings.append(Finding(.error, "theme-strings", "“\(key)” stands here twice", at: place))
            }
        }
        return (texts, lines, findings)
    }

    private static func unquoted(_ text: String) -> String {
        guard text.count >= 2, let quote = text.first, "\"'".contains(quote), text.last == quote else {
            return text
        }
        return String(text.dropFirst().dropLast())
    }
}
