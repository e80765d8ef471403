/// Why no plan has a greater objective: prices, and what each slot is worth at most at these prices.
///
/// It can be checked without knowing how it was found. Whatever the prices are, a set of topics is worth to a slot: for each topic,
/// its seats (no more than are wished for) at its seat price in the room where that brings most after the room's price,
/// less the topic's own price; and for each attendee who is there and hosts none of them, the most that a wish of theirs
/// exceeds the seat price. Nothing is priced where a lock decides. The prices of topics, those of rooms in each of their
/// slots and the limits of all slots add up to the bound, in fractions of a unit.
public struct BoardCertificate: Hashable, Sendable {
    /// How many fractions make a unit of weight.
    public let scale: Int
    /// What running each topic costs.
    public let topicPrices: [Int]
    /// What a seat in each topic costs.
    public let seatPrices: [Int]
    /// Limits of slots; slots that are alike share one.
    public let slots: [BoardSlotLimit]
}
