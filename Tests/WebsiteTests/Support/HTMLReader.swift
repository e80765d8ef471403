/// Takes a page apart as far as the tests need it: tags with their attributes, and the text between them.
struct HTMLReader {
    /// A tag that opens.
    struct Tag: Hashable {
        let name: String
        let attributes: [String: String]
    }

    private(set) var tags: [Tag] = []
    /// The text outside of tags, entities resolved.
    private(set) var text = ""
    /// What is not well formed: tags left open, closed twice, or attributes without quotes.
    private(set) var mistakes: [String] = []

    private static let void: Set<String> = ["meta", "link", "img", "br", "hr", "input"]

    init(_ html: String) {
        var open: [String] = []
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            text += HTMLReader.resolved(rest[..<start])
            rest = rest[rest.index(after: start)...]
            guard let end = HTMLReader.end(of: rest) else {
                mistakes.append("a tag never ends")
                break
            }
            let inside = rest[..<end]
            rest = rest[rest.index(after: end)...]
            if inside.first == "!" { continue }
            if inside.first == "/" {
                let name = String(inside.dropFirst())
                if open.last == name {
                    open.removeLast()
                } else {
                    mistakes.append("</\(name)> closes \(open.last ?? "nothing")")
                }
                continue
            }
            let tag = HTMLReader.tag(inside)
            tags.append(tag)
            if !HTMLReader.void.contains(tag.name), inside.last != "/" { open.append(tag.name) }
        }
        text += HTMLReader.resolved(rest)
        mistakes += open.map { "<\($0)> stays open" }
    }

    private static func end(of rest: Substring) -> Substring.Index? {
        var isQuoted = false
        for index in rest.indices {
            if rest[index] == "\"" { isQuoted.toggle() }
            if rest[index] == ">", !isQuoted { return index }
        }
        return nil
    }

    private static func tag(_ inside: Substring) -> Tag {
        let name = inside.prefix { !$0.isWhitespace && $0 != "/" }
        var attributes: [String: String] = [:]
        var rest = inside.dropFirst(name.count)
        while let start = rest.firstIndex(where: { !$0.isWhitespace && $0 != "/" }) {
            rest = rest[start...]
            let key = rest.prefix { $0 != "=" && !$0.isWhitespace && $0 != "/" }
            rest = rest.dropFirst(key.count)
            guard rest.hasPrefix("=\"") else {
                attributes[String(key)] = ""
                continue
            }
            let value = rest.dropFirst(2).prefix { $0 != "\"" }
            attributes[String(key)] = resolved(value)
            rest = rest.dropFirst(value.count + 3)
        }
        return Tag(name: String(name), attributes: attributes)
    }

    private static func resolved(_ text: Substring) -> String {
        var result = String(text)
        for (entity, character) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ] {
            result = result.replacing(entity, with: character)
        }
        return result
    }
}
