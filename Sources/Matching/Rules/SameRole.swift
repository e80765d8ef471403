public import Unconference

/// The same role elsewhere.
public struct SameRole: MatchingRule {
    /// The rule.
    public init() {}

    /// A stable name.
    public var name: String { "same-role" }

    /// What the rule adds for both directions together.
    public func worth(of one: MatchProfile, with other: MatchProfile, weights: MatchingWeights) -> Int {
        one.role != nil && one.role == other.role ? weights.sameRole : 0
    }

    /// What the rule says to the reader.
    public func reasons(for reader: MatchProfile, meeting other: MatchProfile, in language: OwnLanguage)
        -> [MatchReason]
    {
        guard reader.role != nil, reader.role == other.role else { return [] }
        let words = language.said(
            "you have the same role elsewhere",
            german: "Sie haben dieselbe Aufgabe, nur anderswo",
            french: "vous avez le même rôle, ailleurs"
        )
        return [MatchReason(rank: 5, words: words)]
    }
}
