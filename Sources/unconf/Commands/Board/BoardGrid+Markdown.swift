import Unconference

extension BoardGrid {
    /// The board as a Markdown table, for a chat or a wiki.
    var markdown: String {
        var lines = ["| | " + rooms.map { BoardGrid.escaped($0.name) }.joined(separator: " | ") + " |"]
        lines.append("|---|" + rooms.map { _ in "---|" }.joined())
        for row in rows {
            let label = "\(row.starts)–\(row.ends)" + (row.title.map { " \(BoardGrid.escaped($0))" } ?? "")
            let cells = row.cells.isEmpty ? rooms.map { _ in "" } : row.cells.map(BoardGrid.cell)
            lines.append("| \(label) | " + cells.joined(separator: " | ") + " |")
        }
        return lines.joined(separator: "\n")
    }

    private static func cell(_ entry: Entry) -> String {
        guard let topic = entry.topic else {
            return entry.blocked.map { "*\(escaped($0.isEmpty ? "closed" : $0))*" } ?? "free"
        }
        return "\(topic)\\. \(escaped(entry.title ?? ""))"
    }

    /// Text in which nothing is markup.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if #"\`*_{}[]<>()#+!|~&"#.contains(character) { result.append("\\") }
            result.append(character.isNewline ? " " : character)
        }
        return result
    }
}
