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
        for correction in corrections.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
        where correction.range.lowerBound >= position && correction.range.upperBound <= bytes.count {
            result += bytes[position..<correction.range.lowerBound]
            result += Array(correction.text.utf8)
            position = correction.range.upperBound
        }
        return result + bytes[position...]
    }
}
