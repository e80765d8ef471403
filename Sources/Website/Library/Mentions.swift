import Glibc

/// The pictures and documents that a text refers to, found without rendering it.
enum Mentions {
    /// The paths below the site's top of all that stands where Markdown has the target of a link or a picture.
    ///
    /// - Parameters:
    ///   - body: the text as written.
    ///   - folder: the folder of its file below `Content/`.
    static func paths(in body: ArraySlice<UInt8>, folder: String) -> Set<String> {
        var paths: Set<String> = []
        body.withUnsafeBufferPointer { body in
            guard let base = body.baseAddress else { return }
            var at = 0
            while at < body.count, let close = memchr(base + at, Int32(UInt8(ascii: "]")), body.count - at) {
                at = UnsafeRawPointer(close) - UnsafeRawPointer(base) + 1
                guard at < body.count, body[at] == UInt8(ascii: "(") || body[at] == UInt8(ascii: ":") else {
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
