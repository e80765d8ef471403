/// What slots that are alike are worth at most, each, at the prices of a ``BoardCertificate``.
public struct BoardSlotLimit: Hashable, Sendable {
    /// The slots.
    public let slots: [Int]
    /// What each room costs there; rooms that are blocked or locked cost nothing.
    public let roomPrices: [Int]
    /// No set of topics is worth more.
    public let limit: Int
}
