internal import Matching

/// What is found out at the same time before several rounds are improved.
enum PairsStart: Sendable {
    /// Rounds to begin with.
    case opening(PairsAnswer)
    /// Prices that limit all rounds together.
    case prices(RoundPrices)
}
