/// Two different people, by position, the smaller position first.
public struct PersonPair: Hashable, Sendable {
    /// The smaller of the two positions.
    public let first: Int
    /// The greater of the two positions.
    public let second: Int

    /// A pair of two people, in either order.
    public init(_ one: Int, _ other: Int) {
        first = min(one, other)
        second = max(one, other)
    }
}

extension PersonPair: Comparable {
    /// By the first person, then by the second.
    public static func < (left: PersonPair, right: PersonPair) -> Bool {
        (left.first, left.second) < (right.first, right.second)
    }
}
