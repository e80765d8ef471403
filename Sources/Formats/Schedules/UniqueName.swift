import Unconference

/// The names that schedule files give to things: UUIDs, and short names in ASCII.
enum UniqueName {
    /// A UUID for a random name: the name itself where it is one, else one that is made of it, the same every time.
    static func uuid(_ uid: String) -> String {
        if isUUID(uid) { return uid.lowercased() }
        // The name is random already, so that all this has to do is to keep different names different.
        let high = FNV1a.hash(uid.utf8)
        let low = FNV1a.hash(uid.utf8.reversed(), from: 0x8422_2325_cbf2_9ce4)
        var digits = Array((FNV1a.digits(high) + FNV1a.digits(low)).utf8)
        digits[12] = UInt8(ascii: "8")
        digits[16] = UInt8(ascii: "a")
        let text = String(decoding: digits, as: UTF8.self)
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { range in
            String(text.dropFirst(range.lowerBound).prefix(range.count))
        }
        return parts.joined(separator: "-")
    }

    /// A short name of small letters, digits and underscores, of at least four.
    static func short(_ text: String) -> String {
        var result = ""
        for scalar in text.lowercased().unicodeScalars {
            if scalar.isASCII {
                let isKept = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                result += isKept ? String(scalar) : "_"
            } else {
                result += "u" + String(scalar.value, radix: 16)
            }
        }
        return result.utf8.count < 4 ? result + "_event" : result
    }

    private static func isUUID(_ text: String) -> Bool {
        text.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count) == [8, 4, 4, 4, 12]
            && text.utf8.allSatisfy { $0 == 45 || (48...57).contains($0) || (97...102).contains($0 | 32) }
    }
}
