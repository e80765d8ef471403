/// What may stand as an address in a page, a feed or a calendar.
enum WebAddress {
    /// Whether it is an address of the web that names a host and has no character that could end an attribute.
    static func isSafe(_ text: String) -> Bool {
        let lowered = text.utf8.prefix(8).map { (65...90).contains($0) ? $0 + 32 : $0 }
        let start = lowered.starts(with: "https://".utf8) ? 8 : lowered.starts(with: "http://".utf8) ? 7 : 0
        guard start > 0, text.utf8.count > start, text.utf8.count <= 2048 else { return false }
        let rest = text.utf8.dropFirst(start)
        guard let first = rest.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "?") else {
            return false
        }
        if text.utf8.allSatisfy({ $0 > 32 && $0 < 127 && !unsafe.contains($0) }) { return true }
        return text.unicodeScalars.allSatisfy {
            $0.value > 32 && $0.value != 127 && !forbidden.contains($0) && !$0.properties.isWhitespace
        }
    }

    /// The address in ASCII alone: all else, and what no address may hold, is written as `%` and two digits.
    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte > 32, byte < 127, !unsafe.contains(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let unsafe = Array("\"<>\\^`{|}".utf8)

    private static let forbidden: Set<Unicode.Scalar> = ["\"", "<", ">", "\\", "^", "`", "{", "|", "}"]
}
