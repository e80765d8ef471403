/// Puts an XML text together, two spaces to a level.
struct XMLText {
    private(set) var text = ""
    private var depth = 0

    /// A line as it is.
    mutating func line(_ line: String) {
        text += String(repeating: "  ", count: depth) + line + "\n"
    }

    /// The start of an element that holds others.
    mutating func open(_ name: String, _ attributes: [(String, String?)] = []) {
        line("<\(name)\(written(attributes))>")
        depth += 1
    }

    /// The end of an element that holds others.
    mutating func close(_ name: String) {
        depth = max(0, depth - 1)
        line("</\(name)>")
    }

    /// An element that holds a text.
    mutating func element(_ name: String, _ content: String) {
        line(content.isEmpty ? "<\(name)/>" : "<\(name)>\(MarkupText.content(content))</\(name)>")
    }

    /// An element that holds an address; what is none is left out.
    mutating func address(_ name: String, _ address: String?) {
        guard let address, WebAddress.isSafe(address) else { return }
        element(name, WebAddress.encoded(address))
    }

    /// An element with nothing but attributes.
    mutating func empty(_ name: String, _ attributes: [(String, String?)]) {
        line("<\(name)\(written(attributes))/>")
    }

    private func written(_ attributes: [(String, String?)]) -> String {
        attributes.compactMap { name, value in value.map { " \(name)=\"\(MarkupText.attribute($0))\"" } }
            .joined()
    }
}
