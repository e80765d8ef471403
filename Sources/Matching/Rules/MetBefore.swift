public import Unconference

/// They met at an event of this series, and both agreed that this is remembered: somebody new is better.
public struct MetBefore: MatchingRule {
    /// The rule.
    public init() {}

    /// A stable name.
    public var name: String { "met-before" }

    /// What the rule adds for both directions together.
    public func worth(of one: MatchProfile, with other: MatchProfile, weights: MatchingWeights) -> Int {
        one.rememberedMeetings.isDisjoint(with: other.rememberedMeetings) ? 0 : -weights.metBefore
    }

    /// What the rule says to the reader.
    public func reasons(for reader: MatchProfile, meeting other: MatchProfile, in language: OwnLanguage)
        -> [MatchReason]
    { [] }
}
