/// How evenly a plan meets wishes: what the sum of all weights does not tell.
public struct BoardFairness: Hashable, Sendable {
    /// How many attendees wish for something besides their own topics.
    public var voters: Int
    /// How many of them have a seat in none of the topics that they wish for most.
    public var withoutFirstWish: Int
    /// The share of wishes met for the worst-off tenth of the voters, in thousandths.
    ///
    /// A voter's share is the weight of their seats in that of their heaviest wishes, one for each slot that they have.
    public var worstTenth: Int

    /// How evenly wishes are met.
    public init(voters: Int, withoutFirstWish: Int, worstTenth: Int) {
        self.voters = voters
        self.withoutFirstWish = withoutFirstWish
        self.worstTenth = worstTenth
    }

    /// Whether it is to be preferred: fewer voters without a first wish, then more for the worst-off tenth.
    public func isBetter(than other: BoardFairness) -> Bool {
        (-withoutFirstWish, worstTenth) > (-other.withoutFirstWish, other.worstTenth)
    }
}
