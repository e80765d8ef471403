/// The beginning that all words in a shard share, and the shard's name, which is made of it.
struct ShardPrefix: Hashable, Sendable {
    /// The bytes from the top of a number.
    let key: UInt64
    /// How many there are, up to eight.
    let length: Int

    /// What every word begins with.
    static let root = ShardPrefix(key: 0, length: 0)

    /// One byte more; only for prefixes shorter than eight.
    func followed(by byte: UInt8) -> ShardPrefix {
        ShardPrefix(key: key | UInt64(byte) << UInt64(56 - 8 * length), length: length + 1)
    }

    /// Whether prefixes one byte longer may be parted in turn.
    var mayBePartedTwice: Bool { length < 7 }

    /// Small letters and digits as they are, other bytes as `-` and two hexadecimal digits.
    var text: String {
        var result: [UInt8] = []
        for position in 0..<length {
            let byte = UInt8(truncatingIfNeeded: key >> UInt64(56 - 8 * position))
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                result.append(byte)
            default:
                let digits = Array("0123456789abcdef".utf8)
                result += [UInt8(ascii: "-"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The name of the shard's file.
    ///
    /// It begins with a letter of its own, since some disks refuse a file called `con`.
    var file: String { "words/w\(text).bin" }
}
