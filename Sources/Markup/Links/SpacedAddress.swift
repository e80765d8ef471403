import Glibc

/// An address with blanks, for which Markdown takes brackets and what stands behind them as plain words:
/// `[the plan](our plan.pdf)`.
enum SpacedAddress {
    /// The addresses of this kind in words that were not read as a link or a picture.
    static func all(in text: UnsafeBufferPointer<UInt8>) -> [String] {
        guard let base = text.baseAddress else { return [] }
        var result: [String] = []
        var i = 0
        while i < text.count, let found = memchr(base + i, Int32(UInt8(ascii: "]")), text.count - i) {
            i = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
            guard i < text.count, text[i] == UInt8(ascii: "(") else { continue }
            // What is not closed here is not closed further on.
            guard let end = text[i...].firstIndex(of: UInt8(ascii: ")")) else { break }
            let address = text[(i + 1)..<end]
            if address.contains(UInt8(ascii: " ")), isAddress(address) {
                result.append(String(decoding: address, as: UTF8.self))
            }
            i = end
        }
        return result
    }

    /// What some programs read as the size of a picture at the end of an address: `=300x200` in `wall.png =300x200`.
    static func size(behind address: String) -> Substring? {
        guard let last = address.split(separator: " ").last, last.first == "=", last.contains("x"),
            last.dropFirst().allSatisfy({ $0.isNumber || $0 == "x" || $0 == "%" })
        else { return nil }
        return last
    }

    /// Whether words name a file or a place rather than say something: they have a slash, or end as files do.
    private static func isAddress(_ words: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        if words.contains(UInt8(ascii: "/")) { return true }
        guard let dot = words.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let ending = words[(dot + 1)...]
        return (2...5).contains(ending.count)
            && ending.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            }
    }
}
