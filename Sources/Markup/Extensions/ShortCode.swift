import Glibc

/// A command to another generator, such as `{{< figure src="wall.png" >}}`, `{% youtube x %}` or `{#own-anchor}`, which Markdown
/// takes for plain words.
struct ShortCode {
    /// As it begins, up to the end of its name.
    let source: String
    /// What it is called.
    let name: String

    /// What to write instead.
    var help: String {
        if source.utf8.starts(with: "{{".utf8) || source.utf8.starts(with: "{%".utf8) { return commandHelp }
        return source.utf8.starts(with: "{#".utf8)
            ? "take it away: headings have places of their own"
            : "take it away: a text says nothing of how it looks"
    }

    private var commandHelp: String {
        switch name {
        case "figure", "image", "img": "write `![what it shows](file)`"
        case "highlight", "code": "put the code between two lines of three backticks"
        case "ref", "relref", "link", "post_url": "write `[the words](its address)`"
        case "youtube", "vimeo", "tweet", "x", "gist", "instagram", "embed":
            "write `[what is there](its address)`"
        case "notice", "note", "tip", "info", "warning", "alert", "admonition", "callout", "hint":
            "write `> [!NOTE]` above lines that begin with `>`"
        default: "say it in Markdown, or take it out; between backticks it may stand as it is"
        }
    }

    /// The ones that open in words that were not read as anything else.
    static func all(in text: UnsafeBufferPointer<UInt8>) -> [ShortCode] {
        guard let base = text.baseAddress else { return [] }
        var result: [ShortCode] = []
        var i = 0
        while i < text.count, let found = memchr(base + i, Int32(UInt8(ascii: "{")), text.count - i) {
            i = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            let rest = text[i...]
            guard let opening = openings.first(where: { rest.starts(with: $0) }) else {
                if let attributes = attributes(rest) { result.append(attributes) }
                i += 1
                continue
            }
            let behind = rest.dropFirst(opening.count).drop { $0 == UInt8(ascii: " ") }
            let name = behind.prefix { $0.isNamePart }
            i = name.endIndex
            guard let first = name.first, first != UInt8(ascii: "-") else { continue }
            result.append(
                ShortCode(
                    source: String(decoding: text[rest.startIndex..<i], as: UTF8.self),
                    name: String(decoding: name, as: UTF8.self)
                )
            )
        }
        return result
    }

    /// What other programs take for the name or the looks of what stands before it: `{#own-anchor}`, `{.wide}`, `{: .wide}`,
    /// `{width=300}`.
    private static func attributes(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> ShortCode? {
        guard let end = text.prefix(120).firstIndex(of: UInt8(ascii: "}")) else { return nil }
        let inner = text[(text.startIndex + 1)..<end]
        let parts = (inner.first == UInt8(ascii: ":") ? inner.dropFirst() : inner).split(
            separator: UInt8(ascii: " ")
        )
        guard let first = parts.first, isAttribute(first, among: looks),
            parts.dropFirst().allSatisfy({ isAttribute($0, among: nil) })
        else { return nil }
        return ShortCode(source: String(decoding: text[...end], as: UTF8.self), name: "")
    }

    /// Whether a piece is a name (`#a`), a class (`.a`), or has a value (`a=1`).
    ///
    /// - Parameter keys: which keys may have one; any where nothing is said.
    private static func isAttribute(_ piece: Slice<UnsafeBufferPointer<UInt8>>, among keys: Set<String>?)
        -> Bool
    {
        if piece.first == UInt8(ascii: "#") || piece.first == UInt8(ascii: ".") {
            return piece.dropFirst().first?.isNamePart == true && piece.dropFirst().allSatisfy(\.isNamePart)
        }
        guard let sign = piece.firstIndex(of: UInt8(ascii: "=")), sign + 1 < piece.endIndex else {
            return false
        }
        let key = piece[..<sign]
        guard let keys else { return !key.isEmpty && key.allSatisfy(\.isNamePart) }
        return keys.contains(String(decoding: key, as: UTF8.self))
    }

    private static let looks: Set = ["width", "height", "align", "class", "id", "style"]

    /// Whether such commands may stand in a text: nearly none has any of these signs side by side.
    static func mayBeIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var i = 0
        while let found = text.firstOffset(of: UInt8(ascii: "{"), from: i) {
            i = found + 1
            guard i < text.count else { return false }
            if "{%#.:wWhaci ".utf8.contains(text[i]) { return true }
        }
        return false
    }

    /// Whether an address begins with one.
    static func begins(_ address: String) -> Bool { openings.contains { address.utf8.starts(with: $0) } }

    private static let openings = ["{{<", "{{%", "{%-", "{%"].map { Array($0.utf8) }
}

extension UInt8 {
    /// Whether it may stand in the name of a command.
    fileprivate var isNamePart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
