/// Rounds of pairs, with a proven limit of what is possible.
public struct PairsAnswer: Hashable, Sendable {
    /// For each round, its pairs in order.
    public var rounds: [[PersonPair]]
    /// For each round, who sits out.
    public var sitsOut: [[Int]]
    /// How many pairs there are over all rounds.
    public var pairs: Int
    /// The sum of the affinities of all pairs.
    public var affinity: Int
    /// What no answer can exceed.
    public var bound: PairsBound
    /// Whether no answer is better, in all three objectives: pairs, sitting out, affinity.
    ///
    /// Only true when proven.
    public var optimal: Bool
}

/// Limits that no answer of a pairs problem can exceed.
public struct PairsBound: Hashable, Sendable {
    /// The most pairs over all rounds.
    public var pairs: Int
    /// The most affinity over all answers with at least as many pairs as the answer has.
    public var affinity: Int
}
