/// Some bytes of a text, and what should stand there instead.
public struct Correction: Hashable, Sendable {
    /// Which bytes.
    public var range: Range<Int>
    /// What should stand there.
    public var text: String

    /// A correction.
    public init(_ range: Range<Int>, _ text: String) {
        self.range = range
        self.text = text
    }

    /// A text with corrections made; of two that overlap the earlier one counts.
    public static func applied(_ corrections: [Correction], to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var position = 0
        for correction in made(of: corrections, in: bytes) {
            result += bytes[position..<correction.range.lowerBound]
            result += Array(correction.text.utf8)
            position = correction.range.upperBound
        }
        return result + bytes[position...]
    }

    /// The corrections of a text that are made, in the order of their places: of two that overlap the earlier one.
    public static func made(of corrections: [Correction], in bytes: [UInt8]) -> [Correction] {
        var position = 0
        return corrections.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { correction in
            guard correction.range.lowerBound >= position, correction.range.upperBound <= bytes.count else {
                return false
            }
            position = correction.range.upperBound
            return true
        }
    }
}
