import Unconference

/// The places within a page to which links can lead: all elements with an `id`, whether a text or a template has them.
struct PageAnchors: Sendable {
    /// The names in the order of the page, as its markup has them.
    private let names: [String]
    private let known: Set<String>

    /// The places of a page.
    init(in html: [UInt8]) {
        names = html.withUnsafeBufferPointer { bytes in
            var names: [String] = []
            var at = 0
            while at < bytes.count {
                guard let tag = bytes[at...].firstIndex(of: UInt8(ascii: "<")) else { break }
                at = tag + 1
                if at < bytes.count, Self.isLetter(bytes[at]) {
                    at = Self.readTag(bytes, from: at, into: &names)
                }
            }
            return names
        }
        known = Set(names)
    }

    /// Whether there is a place of a name.
    func contains(_ name: String) -> Bool { known.contains(HTML(escaping: name).text) }

    /// The name that a mistyped one most likely means.
    func nearest(to name: String) -> String? { Nearest.name(to: HTML(escaping: name).text, among: names) }

    /// Reads a tag from its name on; returns where it ends.
    private static func readTag(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        into names: inout [String]
    ) -> Int {
        var at = start
        func skip(while holds: (UInt8) -> Bool) { while at < bytes.count, holds(bytes[at]) { at += 1 } }
        skip { !isSpace($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
        while true {
            skip { isSpace($0) || $0 == UInt8(ascii: "/") }
            guard at < bytes.count, bytes[at] != UInt8(ascii: ">") else { return at }
            let name = at
            skip { !isSpace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
            let isPlace =
                at == name + 2 && bytes[name] | 0x20 == UInt8(ascii: "i")
                && bytes[name + 1] | 0x20 == UInt8(ascii: "d")
            skip(while: isSpace)
            guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
                if at == name { at += 1 }
                continue
            }
            at += 1
            skip(while: isSpace)
            guard at < bytes.count else { return at }
            let quote = bytes[at]
            let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
            if isQuoted { at += 1 }
            let value = at
            skip { isQuoted ? $0 != quote : !isSpace($0) && $0 != UInt8(ascii: ">") }
            if isPlace { names.append(String(decoding: bytes[value..<at], as: UTF8.self)) }
            if isQuoted, at < bytes.count { at += 1 }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
