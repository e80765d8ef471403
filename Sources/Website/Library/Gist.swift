import Markup

/// The first paragraph of a text in plain words.
enum Gist {
    /// At most so many characters are kept, up to a space.
    static let limit = 280

    /// So much of a text is looked through for its first paragraph.
    private static let reach = 16_384

    /// The words of the first paragraph; nil where the text begins with something else and has none near its beginning.
    static func text(of body: ArraySlice<UInt8>) -> String? {
        var lines = body.prefix(reach)
        for _ in 0..<8 {
            while !lines.isEmpty, isBlank(firstLine(of: lines)) {
                lines = lines.dropFirst(firstLine(of: lines).count)
            }
            var block = lines.prefix(0)
            while !lines.isEmpty, !isBlank(firstLine(of: lines)) {
                let line = firstLine(of: lines)
                let first = line.first { $0 != UInt8(ascii: " ") }
                lines = lines.dropFirst(line.count)
                block = body[block.startIndex..<lines.startIndex]
                // A paragraph may stand directly below its heading.
                if first == UInt8(ascii: "#") { break }
            }
            guard let first = block.first(where: { $0 != UInt8(ascii: " ") }) else { return nil }
            guard !"#>|`~-+*=<".utf8.contains(first) || isEmphasis(block) else { continue }
            return plain(block)
        }
        return nil
    }

    /// The first line with its end.
    private static func firstLine(of lines: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        lines.firstIndex(of: UInt8(ascii: "\n")).map { lines[...$0] } ?? lines
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 <= UInt8(ascii: " ") }
    }

    private static func isEmphasis(_ block: ArraySlice<UInt8>) -> Bool {
        block.first == UInt8(ascii: "*") && block.dropFirst().first != UInt8(ascii: " ")
    }

    private static func plain(_ paragraph: ArraySlice<UInt8>) -> String? {
        let text: String
        if paragraph.contains(where: isMarkup) || hasPairs(paragraph) {
            let draft = try? Document(
                Array(paragraph.prefix(4096)),
                file: "",
                hasFrontMatter: false,
                smartPunctuation: true
            )
            guard let draft else { return nil }
            text = joined(stripped(draft.render(.fragment).text)[...])
        } else {
            text = joined(paragraph.prefix(4096))
        }
        return text.isEmpty ? nil : text.shortened(to: limit)
    }

    /// Words with one space between each two.
    private static func joined(_ words: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(words.count)
        for byte in words {
            if byte > UInt8(ascii: " ") {
                bytes.append(byte)
            } else if let last = bytes.last, last != UInt8(ascii: " ") {
                bytes.append(UInt8(ascii: " "))
            }
        }
        if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether a byte may mean anything but itself.
    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
            UInt8(ascii: "&"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "\\"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            true
        default: false
        }
    }

    /// Whether dots or hyphens stand together, or a line begins with anything but a letter.
    private static func hasPairs(_ paragraph: ArraySlice<UInt8>) -> Bool {
        var former = UInt8(ascii: " ")
        for byte in paragraph {
            if byte == former, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") { return true }
            if former == UInt8(ascii: "\n"), byte < UInt8(ascii: "A"), byte != UInt8(ascii: "\n") {
                return true
            }
            former = byte
        }
        return false
    }

    /// The words of a piece of HTML that our renderer wrote: tags away, its few entities back to characters.
    private static func stripped(_ html: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.count)
        var at = html.startIndex
        while at < html.endIndex {
            switch html[at] {
            case UInt8(ascii: "<"):
                while at < html.endIndex, html[at] != UInt8(ascii: ">") { at += 1 }
            case UInt8(ascii: "&"):
                let entity = entities.first { html[at...].starts(with: $0.name) }
                bytes.append(entity?.byte ?? html[at])
                at += (entity?.name.count ?? 1) - 1
            default: bytes.append(html[at])
            }
            at += 1
        }
        return bytes
    }

    private static let entities: [(name: [UInt8], byte: UInt8)] = [
        (Array("&lt;".utf8), UInt8(ascii: "<")), (Array("&gt;".utf8), UInt8(ascii: ">")),
        (Array("&quot;".utf8), UInt8(ascii: "\"")), (Array("&amp;".utf8), UInt8(ascii: "&")),
    ]
}
