import Unconference

/// Breaks the text of a problem here and there, by a seed: numbers become other numbers, pieces go, come twice or change
/// places.
struct ProblemMutator {
    private var dice: Dice
    private static let numbers = [
        "0", "1", "2", "3", "5", "8", "-1", "00", "1.5", "1e9", "999999", "2147483646", "2147483647",
        "2147483648",
        "9223372036854775807", "9223372036854775808", "null", "true", "[]", "{}", "\"0\"",
    ]

    init(seed: UInt64) { dice = Dice(seed: seed) }

    mutating func below(_ bound: Int) -> Int { dice.below(bound) }

    /// The text with some changes; most leave it readable, so that the engines get to see it.
    mutating func mutated(_ text: String) -> String {
        var bytes = Array(text.utf8)
        for _ in 0..<1 + below(5) { change(&bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        switch below(20) {
        case 0..<11: replaceNumber(&bytes, with: String(below(7)))
        case 11..<15: replaceNumber(&bytes, with: Self.numbers[below(Self.numbers.count)])
        case 15..<18: changeRows(&bytes)
        case 18:
            let start = below(bytes.count)
            bytes.removeSubrange(start..<min(bytes.count, start + 1 + below(12)))
        default: bytes.insert(UInt8(below(256)), at: below(bytes.count + 1))
        }
    }

    private mutating func replaceNumber(_ bytes: inout [UInt8], with number: String) {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let starts = bytes.indices.filter { digits ~= bytes[$0] && ($0 == 0 || !(digits ~= bytes[$0 - 1])) }
        guard !starts.isEmpty else { return }
        let start = starts[below(starts.count)]
        let end = bytes[start...].firstIndex { !(digits ~= $0) } ?? bytes.endIndex
        bytes.replaceSubrange(start..<end, with: Array(number.utf8))
    }

    /// Takes out one innermost list, or puts another in its place or beside it.
    private mutating func changeRows(_ bytes: inout [UInt8]) {
        var rows: [Range<Int>] = []
        var open: Int?
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "[") { open = index }
            if byte == UInt8(ascii: "]"), let start = open {
                rows.append(start..<index + 1)
                open = nil
            }
        }
        guard !rows.isEmpty else { return }
        let (row, other) = (rows[below(rows.count)], rows[below(rows.count)])
        let copy = Array(bytes[other])
        switch below(3) {
        case 0: bytes.replaceSubrange(row, with: copy)
        case 1: bytes.insert(contentsOf: copy + Array(", ".utf8), at: row.lowerBound)
        default: bytes.removeSubrange(row)
        }
    }
}
