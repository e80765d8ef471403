/// The words of a piece of HTML that our renderer wrote: tags away, its few entities back to characters.
enum HTMLWords {
    /// The words in UTF-8; the numbers that refer to footnotes are none.
    ///
    /// - Parameter pictures: whether pictures are told by what they show.
    static func words(of html: ArraySlice<UInt8>, pictures: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(html.count)
        var at = html.startIndex
        while at < html.endIndex {
            switch html[at] {
            case UInt8(ascii: "<"):
                let rest = html[at...]
                let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? html.endIndex - 1
                if rest.starts(with: reference), let close = self.end(of: referenceEnd, in: rest) {
                    at = close
                    continue
                }
                if pictures, rest.starts(with: picture) { bytes += alternative(in: html[at...end]) }
                at = end + 1
            case UInt8(ascii: "&"):
                let entity = entities.first { html[at...].starts(with: $0.name) }
                bytes.append(entity?.byte ?? html[at])
                at += entity?.name.count ?? 1
            default:
                bytes.append(html[at])
                at += 1
            }
        }
        return bytes
    }

    /// What a picture's tag says that it shows.
    private static func alternative(in tag: ArraySlice<UInt8>) -> [UInt8] {
        guard let start = end(of: Array(" alt=\"".utf8), in: tag) else { return [] }
        return words(of: tag[start...].prefix { $0 != UInt8(ascii: "\"") }, pictures: false)
    }

    private static func end(of wanted: [UInt8], in html: ArraySlice<UInt8>) -> Int? {
        html.indices.first { html[$0] == wanted[0] && html[$0...].starts(with: wanted) }.map {
            $0 + wanted.count
        }
    }

    private static let reference = Array("<sup class=\"footnote-ref\">".utf8)
    private static let referenceEnd = Array("</sup>".utf8)
    private static let picture = Array("<img ".utf8)

    private static let entities: [(name: [UInt8], byte: UInt8)] = [
        (Array("&lt;".utf8), UInt8(ascii: "<")), (Array("&gt;".utf8), UInt8(ascii: ">")),
        (Array("&quot;".utf8), UInt8(ascii: "\"")), (Array("&amp;".utf8), UInt8(ascii: "&")),
    ]
}
