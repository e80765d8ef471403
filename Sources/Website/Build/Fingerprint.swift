/// A short name for the content of a file, so that browsers may keep it for ever.
///
/// FNV-1a in 64 bits: it tells versions of one file apart, and guards nothing.
struct Fingerprint: CustomStringConvertible {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    init(of bytes: [UInt8]) {
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }

    /// 16 hexadecimal digits.
    var description: String {
        let digits = String(state, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
