/// Somebody who is further on the journey, best one or two stages.
public struct StageAhead: MatchingRule {
    /// The rule.
    public init() {}

    /// A stable name.
    public var name: String { "stage-ahead" }

    /// What the rule adds for both directions together.
    public func worth(of one: MatchProfile, with other: MatchProfile, weights: MatchingWeights) -> Int {
        guard let ahead = Self.ahead(of: one, other) else { return 0 }
        return abs(ahead) <= 2 ? weights.stageAhead : weights.farAhead
    }

    /// What the rule says to the reader.
    public func reasons(for reader: MatchProfile, meeting other: MatchProfile) -> [MatchReason] {
        guard let ahead = Self.ahead(of: reader, other) else { return [] }
        let who = ahead > 0 ? "they are" : "you are"
        let far =
            switch abs(ahead) {
            case 1: "one stage ahead"
            case 2: "two stages ahead"
            default: "further on the journey"
            }
        return [MatchReason(rank: ahead > 0 ? 1 : 4, words: "\(who) \(far)")]
    }

    /// How many stages the other is ahead; nil where that is not known, or they are at the same one.
    private static func ahead(of one: MatchProfile, _ other: MatchProfile) -> Int? {
        guard let mine = one.stage, let theirs = other.stage else { return nil }
        let (ahead, overflow) = theirs.subtractingReportingOverflow(mine)
        return overflow || ahead == 0 || ahead == .min ? nil : ahead
    }
}
