import Markup

/// The first paragraph of a text in plain words.
enum Gist {
    /// At most so many characters are kept, up to a space.
    static let limit = 280

    /// The words of the first paragraph; nil where the text begins with something else and has none near its beginning.
    static func text(of body: ArraySlice<UInt8>) -> String? {
        var blocks = body.prefix(16_384).split(
            separator: UInt8(ascii: "\n"),
            omittingEmptySubsequences: false
        )[...]
        for _ in 0..<8 {
            blocks = blocks.drop { isBlank($0) }
            let block = blocks.prefix { !isBlank($0) }
            guard let first = block.first?.first(where: { $0 != UInt8(ascii: " ") }) else { return nil }
            // A paragraph may stand directly below its heading.
            blocks = blocks.dropFirst(first == UInt8(ascii: "#") ? 1 : block.count)
            guard !"#>|`~-+*=<".utf8.contains(first) || isEmphasis(block.first) else { continue }
            return plain(Array(block.joined(separator: [UInt8(ascii: " ")])))
        }
        return nil
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
    }

    private static func isEmphasis(_ line: ArraySlice<UInt8>?) -> Bool {
        guard let line, line.first == UInt8(ascii: "*") else { return false }
        return line.dropFirst().first != UInt8(ascii: " ")
    }

    private static func plain(_ paragraph: [UInt8]) -> String? {
        guard let document = try? Document(paragraph, file: "", hasFrontMatter: false, smartPunctuation: true)
        else {
            return nil
        }
        let text = stripped(document.render(.fragment).text)
        guard text.count > limit else { return text.isEmpty ? nil : text }
        let short = text.prefix(limit)
        let end = short.lastIndex(of: " ") ?? short.endIndex
        return "\(short[..<end])…"
    }

    /// The words of a piece of HTML that our renderer wrote: tags away, its few entities back to characters.
    private static func stripped(_ html: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        var isInTag = false
        for byte in html {
            switch byte {
            case UInt8(ascii: "<"): isInTag = true
            case UInt8(ascii: ">"): isInTag = false
            default: if !isInTag { bytes.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: " ") : byte) }
            }
        }
        var text = String(decoding: bytes, as: UTF8.self)
        for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
            text = text.split(separator: entity, omittingEmptySubsequences: false).joined(
                separator: character
            )
        }
        return text.split(separator: " ").joined(separator: " ")
    }
}
