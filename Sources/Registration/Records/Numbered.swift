/// The number of a thing of some kind at an event, from 1: what organisers type, and what stands on paper.
public struct Numbered<Kind>: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
    /// The number.
    public let number: Int

    /// The thing with a number.
    public init(_ number: Int) { self.number = number }

    /// In the order of the numbers, which is that of coming.
    public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

    /// The number.
    public var description: String { String(number) }

    /// Reads the number.
    public init(from decoder: any Decoder) throws {
        number = try decoder.singleValueContainer().decode(Int.self)
    }

    /// Writes the number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number)
    }
}
