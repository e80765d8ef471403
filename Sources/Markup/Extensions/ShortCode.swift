import Glibc

/// A command to another generator, such as `{{< figure src="wall.png" >}}` or `{% youtube x %}`, which Markdown takes for
/// plain words.
struct ShortCode {
    /// As it begins, up to the end of its name.
    let source: String
    /// What it is called.
    let name: String

    /// What to write instead.
    var help: String {
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
