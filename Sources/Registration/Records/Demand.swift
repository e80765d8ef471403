/// How many people wish for a topic.
public struct Demand: Hashable, Codable, Sendable {
    /// How many wish for it.
    public var wishes: Int
    /// How many of them must be in it.
    public var musts: Int

    /// So many wishes, musts among them.
    public init(wishes: Int = 0, musts: Int = 0) {
        self.wishes = wishes
        self.musts = musts
    }

    /// Counts one more.
    mutating func count(_ interest: Interest) {
        wishes += 1
        if interest.must { musts += 1 }
    }
}
