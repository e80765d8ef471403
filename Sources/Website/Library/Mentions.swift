/// The pictures and documents that a text refers to, found without rendering it.
enum Mentions {
    /// The paths below the site's top of all that stands where Markdown has the target of a link or a picture.
    ///
    /// - Parameters:
    ///   - body: the text as written.
    ///   - folder: the folder of its file below `Content/`.
    static func paths(in body: ArraySlice<UInt8>, folder: String) -> Set<String> {
        var paths: Set<String> = []
        var at = body.startIndex
        while let close = body[at...].firstIndex(of: UInt8(ascii: "]")) {
            at = close + 1
            guard at < body.endIndex, body[at] == UInt8(ascii: "(") || body[at] == UInt8(ascii: ":") else {
                continue
            }
            let rest = body[(at + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "<") }
            let target = rest.prefix { !isEnd($0) }
            // Most links lead elsewhere: only what ends like a file that is published is looked at.
            guard target.count < 1000, target.suffix(6).contains(UInt8(ascii: ".")),
                let written = PercentEncoding.decoded(String(decoding: target, as: UTF8.self)),
                MediaType.isPublished(written)
            else { continue }
            paths.insert(SitePath.resolved(written, from: folder))
        }
        return paths
    }

    /// Whether a byte ends the path of a target.
    private static func isEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
            UInt8(ascii: "\t"), UInt8(ascii: "?"), UInt8(ascii: "#"):
            true
        default: false
        }
    }
}
