import Formats

/// What was said before about the same thing, for pages on which somebody types.
enum SimilarJSON {
    /// The list, nearest first.
    static func reply(to call: Call) -> Reply {
        let text = call.input["text"] ?? ""
        let found = text.utf8.count < 6 ? [] : SimilarPiece.matches(to: text, call)
        var writer = JSONWriter()
        writer.object { writer in
            writer.array("similar") { writer in
                for match in found {
                    writer.object { writer in
                        writer.string("title", match.title)
                        if let path = match.path { writer.string("path", path) }
                        writer.boolean("earlier", match.isEarlier)
                    }
                }
            }
        }
        let mark = Secret.hash(writer.bytes).prefix(24)
        return .marked(writer.bytes, type: "application/json", mark: String(mark), for: call)
    }
}
