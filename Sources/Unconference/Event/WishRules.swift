/// How many wishes a person has for an event, and what they weigh in a plan.
public struct WishRules: Hashable, Codable, Sendable {
    /// How many topics a person may wish for.
    public var budget: Int
    /// How many of them may be musts.
    public var musts: Int
    /// What a must weighs.
    public var mustWeight: Int
    /// What any other wish weighs.
    public var likeWeight: Int

    /// Rules for wishes; by default two musts of weight 3, the rest of weight 1.
    public init(budget: Int, musts: Int = 2, mustWeight: Int = 3, likeWeight: Int = 1) {
        self.budget = budget
        self.musts = musts
        self.mustWeight = mustWeight
        self.likeWeight = likeWeight
    }
}
