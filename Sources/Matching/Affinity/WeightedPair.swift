/// Two different people, by position, and how much they have to say to each other.
public struct WeightedPair: Hashable, Sendable {
    /// The smaller of the two positions.
    public let first: Int
    /// The greater of the two positions.
    public let second: Int
    /// The affinity, 0…2³¹−1.
    public let weight: Int

    /// A pair of two people, in either order, with its weight.
    public init(_ one: Int, _ other: Int, weight: Int) {
        first = min(one, other)
        second = max(one, other)
        self.weight = weight
    }
}
