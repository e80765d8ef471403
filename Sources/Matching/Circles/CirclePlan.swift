/// An arrangement that a search has found; ``CirclePlanner/answer(from:)`` makes an answer of the best of several.
public struct CirclePlan: Hashable, Sendable {
    /// For each round, its circles.
    var rounds: [[[Int]]]
    /// How good it is.
    var tally: CircleTally
}
