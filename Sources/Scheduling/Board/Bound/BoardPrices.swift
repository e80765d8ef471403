/// The multipliers of the bound, in fractions of a unit of weight: see ``BoardDual``.
struct BoardPrices: Sendable {
    /// What running a topic at all costs, so that no two slots both want it.
    var topic: [Int]
    /// What a seat in a topic costs, so that no room is overfull.
    var seat: [Int]
    /// What a room costs, by class of slots, so that no two topics want it.
    var room: [[Int]]
}
