/// What a class of slots is worth at most at some prices, as one proof found it.
public struct BoardSlotProof: Sendable {
    /// The limit, in the fractions that prices are counted in.
    let limit: Int
    /// The best set of topics that was seen, then others that are good.
    let columns: [BoardColumn]
    /// Whether the search ended before the limit was as low as it can be.
    let wasCutShort: Bool
}
