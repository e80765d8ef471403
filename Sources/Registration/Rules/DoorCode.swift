import Unconference

/// The short code on a badge or a ticket of ours, such as `7K3QM`, by which the door finds a person.
///
/// It says who somebody is to those who have the list, and opens nothing. Codes of neighbours don't look alike, and a letter
/// that was mistyped or misread makes no other person's code.
public enum DoorCode {
    // No I, L, O and U, which are taken for others or make words.
    private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    private static let largest = 1 << 20

    /// The code of a person at an event; nil for a number beyond a million.
    ///
    /// - Parameters:
    ///   - id: the person.
    ///   - uid: the random name of the event.
    public static func text(of id: Participant.ID, at uid: String) -> String? {
        guard (1..<largest).contains(id.number) else { return nil }
        let key = FNV1a.hash(uid.utf8)
        let mixed = mix(UInt32(id.number), key, rounds: [0, 1, 2, 3])
        var text = (0..<4).map { letters[Int(mixed >> UInt32(15 - 5 * $0)) & 31] }
        text.append(letters[Int(check(mixed))])
        return String(decoding: text, as: UTF8.self)
    }

    /// The person whose code was typed or scanned; nil where it is none.
    public static func person(_ typed: String, at uid: String) -> Participant.ID? {
        var digits: [UInt32] = []
        for byte in typed.uppercased().utf8 where byte != 0x20 && byte != 0x2D {
            let letter: UInt8 =
                switch byte {
                case UInt8(ascii: "O"): UInt8(ascii: "0")
                case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
                default: byte
                }
            guard digits.count < 5, let digit = letters.firstIndex(of: letter) else { return nil }
            digits.append(UInt32(digit))
        }
        guard digits.count == 5 else { return nil }
        let mixed = digits[0] << 15 | digits[1] << 10 | digits[2] << 5 | digits[3]
        guard digits[4] == check(mixed) else { return nil }
        let number = mix(mixed, FNV1a.hash(uid.utf8), rounds: [3, 2, 1, 0])
        return number == 0 ? nil : Participant.ID(Int(number))
    }

    /// A Feistel network over two halves of ten bits: any key makes an order of its own, and the rounds backwards undo it.
    private static func mix(_ value: UInt32, _ key: UInt64, rounds: [UInt64]) -> UInt32 {
        var (left, right) = (value >> 10 & 1023, value & 1023)
        for round in rounds {
            let noise = scrambled(key &+ round &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(right))
            (left, right) = (right, left ^ UInt32(truncatingIfNeeded: noise & 1023))
        }
        return right << 10 | left
    }

    /// One letter that no single wrong letter and no exchange of two neighbours keeps the same: weighted by odd numbers, modulo 31.
    private static func check(_ mixed: UInt32) -> UInt32 {
        let digits = (0..<4).map { mixed >> UInt32(15 - 5 * $0) & 31 }
        return zip(digits, [3, 7, 11, 17] as [UInt32]).reduce(0) { $0 + $1.0 * $1.1 } % 31
    }

    /// The finisher of splitmix64.
    private static func scrambled(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
