/// A value as it stands in a file, with the place where it stands.
struct SourceNode {
    /// A line and a column of the file, both counted from 1.
    struct Mark: Hashable {
        var line: Int
        var column: Int
    }

    /// A key with its value.
    struct Pair {
        var name: String
        var mark: Mark
        var value: SourceNode
    }

    /// What kind of value it is.
    enum Content {
        /// The key is there, the value is not.
        case nothing
        /// A text; dates, times and numbers are texts too until somebody asks for them.
        case text(String)
        case list([SourceNode])
        case keys([Pair])
    }

    var content: Content
    var mark: Mark

    /// What it is, in words for a message.
    var kind: String {
        switch content {
        case .nothing: "nothing"
        case .text(let text): "“\(text.shortened(to: 60))”"
        case .list: "a list"
        case .keys: "a group of keys"
        }
    }
}

extension String {
    /// The text in one line, cut where it is longer than so many characters, for messages.
    func shortened(to limit: Int) -> String {
        let line = String(prefix(limit + 1).map { $0.isNewline ? " " : $0 })
        return line.count > limit ? String(line.prefix(limit)) + "…" : line
    }
}
