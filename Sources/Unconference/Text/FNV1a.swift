/// The hash FNV-1a in 64 bits: it tells different bytes apart, the same in every run, and guards nothing.
public enum FNV1a {
    /// Where the hash begins.
    public static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash of some bytes.
    ///
    /// - Parameter start: the hash of what stands before them; by default nothing does.
    @inlinable
    public static func hash(_ bytes: some Sequence<UInt8>, from start: UInt64 = basis) -> UInt64 {
        bytes.reduce(start) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }

    /// The hash as a text of 16 hexadecimal digits.
    public static func digits(_ hash: UInt64) -> String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
