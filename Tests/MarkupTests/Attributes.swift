/// Reads the tags of HTML that this room wrote, to see that nothing else is in it.
enum Attributes {
    static let tags: Set<String> = [
        "a", "blockquote", "br", "code", "del", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img",
        "input", "li",
        "ol", "p", "pre", "section", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ]
    static let names: Set<String> = [
        "align", "alt", "aria-label", "checked", "class", "decoding", "disabled", "height", "href", "id",
        "loading", "rel",
        "role", "scope", "tabindex", "src", "start", "title", "type", "width",
    ]

    /// The tags of some HTML, each with its attributes in order; nil where something is no tag of a known form.
    static func read(_ html: String) -> [(tag: String, attributes: [(String, String)])]? {
        var result: [(String, [(String, String)])] = []
        var rest = html[...]
        while let open = rest.firstIndex(where: { $0 == "<" || $0 == ">" }) {
            guard rest[open] == "<" else { return nil }
            rest = rest[rest.index(after: open)...]
            if rest.first == "/" { rest.removeFirst() }
            let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
            rest = rest[name.endIndex...]
            var attributes: [(String, String)] = []
            while rest.first == " " {
                rest.removeFirst()
                if rest.first == "/" {
                    rest.removeFirst()
                    break
                }
                let key = rest.prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
                rest = rest[key.endIndex...]
                guard rest.hasPrefix("=\"") else { return nil }
                rest = rest.dropFirst(2)
                guard let end = rest.firstIndex(of: "\"") else { return nil }
                attributes.append((String(key), String(rest[..<end])))
                rest = rest[rest.index(after: end)...]
            }
            guard rest.first == ">" else { return nil }
            rest.removeFirst()
            result.append((String(name), attributes))
        }
        return result
    }

    static func areKnown(in html: String) -> Bool {
        guard let read = read(html) else { return false }
        return read.allSatisfy { tag, attributes in
            tags.contains(tag)
                && attributes.allSatisfy { key, value in names.contains(key) && !value.contains("<") }
        }
    }

    static func values(of names: Set<String>, in html: String) -> [String] {
        (read(html) ?? []).flatMap { $0.attributes.filter { names.contains($0.0) }.map(\.1) }
    }

    /// Whether a browser would stay on a web address, a mail address or the site.
    static func isHarmless(_ address: String) -> Bool {
        let address = address.replacing("&amp;", with: "&").lowercased()
        if address.hasPrefix("//") || address.hasPrefix("/\\") || address.hasPrefix("\\") { return false }
        guard let colon = address.firstIndex(of: ":") else { return true }
        let scheme = address[..<colon]
        let isScheme =
            scheme.first?.isLetter == true
            && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        guard isScheme else { return true }
        if scheme == "mailto" { return true }
        guard scheme == "http" || scheme == "https", address[colon...].hasPrefix("://") else { return false }
        let host = address[colon...].dropFirst(3).prefix { !"/?#".contains($0) }
        return !host.isEmpty && !host.contains("@") && !host.contains("\\")
    }
}
