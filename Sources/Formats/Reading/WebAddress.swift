/// What may stand as an address in a page, a feed or a calendar.
enum WebAddress {
    /// Whether it is an address of the web that names a host and has no character that could end an attribute.
    static func isSafe(_ text: String) -> Bool {
        let lowered = text.prefix(8).lowercased()
        let start = lowered.hasPrefix("https://") ? 8 : lowered.hasPrefix("http://") ? 7 : 0
        guard start > 0, text.utf8.count > start, text.utf8.count <= 2048 else { return false }
        let rest = text.utf8.dropFirst(start)
        guard let first = rest.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "?") else {
            return false
        }
        return text.unicodeScalars.allSatisfy {
            $0.value > 32 && $0.value != 127 && !forbidden.contains($0) && !$0.properties.isWhitespace
        }
    }

    private static let forbidden: Set<Unicode.Scalar> = ["\"", "<", ">", "\\", "^", "`", "{", "|", "}"]
}
