import Unconference

/// The head of an event's definition as far as it is published.
///
/// A new `event.md` comes with lines to uncomment, and names a zone such as `Europe/London`: both may well hold a part of
/// somebody's name, and nobody reads either on the site.
enum EventHead {
    /// The same bytes with blanks where comments and the name of the zone stand.
    static func published(_ bytes: [UInt8]) -> [UInt8] {
        let end = Head(bytes).end
        guard end > 0 else { return bytes }
        // Within quotes TOML has lines that begin as they like; YAML sets them in.
        let isYAML = bytes[bytes.byteOrderMarkLength] == UInt8(ascii: "-")
        var result = bytes
        var start = 0
        while start < end {
            let stop = bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")) ?? end
            let isComment = isYAML && bytes[start] == UInt8(ascii: "#")
            if isComment || namesZone(bytes[start..<stop]) {
                for place in start..<stop where bytes[place] != UInt8(ascii: "\r") {
                    result[place] = UInt8(ascii: " ")
                }
            }
            start = stop + 1
        }
        return result
    }

    /// Whether a line is the key of the zone, with nothing behind it but such a name.
    private static func namesZone(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: "timezone".utf8) else { return false }
        let value = line.dropFirst("timezone".utf8.count).drop { $0 == UInt8(ascii: " ") }
        guard value.first == UInt8(ascii: ":") || value.first == UInt8(ascii: "=") else { return false }
        return value.dropFirst().split(separator: UInt8(ascii: " ")).count <= 1
    }
}
