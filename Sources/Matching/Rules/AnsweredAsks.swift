/// Each ask of one that the other offers.
public struct AnsweredAsks: MatchingRule {
    /// The rule.
    public init() {}

    /// A stable name.
    public var name: String { "answered-asks" }

    /// What the rule adds for both directions together.
    public func worth(of one: MatchProfile, with other: MatchProfile, weights: MatchingWeights) -> Int {
        let answered = Self.answered(one, by: other).count + Self.answered(other, by: one).count
        return weights.answeredAsk * answered
    }

    /// What the rule says to the reader.
    public func reasons(for reader: MatchProfile, meeting other: MatchProfile) -> [MatchReason] {
        var reasons: [MatchReason] = []
        let learned = Self.answered(reader, by: other)
        if !learned.isEmpty {
            let it = learned.count == 1 ? "it" : "them"
            reasons.append(
                MatchReason(rank: 0, words: "you ask about \(MatchReason.list(learned)); they offer \(it)")
            )
        }
        let taught = Self.answered(other, by: reader)
        if !taught.isEmpty {
            reasons.append(
                MatchReason(rank: 2, words: "they ask about \(MatchReason.list(taught)), which you offer")
            )
        }
        return reasons
    }

    /// The asks of one that the other offers, each once, in the order in which they were asked.
    private static func answered(_ one: MatchProfile, by other: MatchProfile) -> [String] {
        var seen: Set<String> = []
        return one.asks.filter { other.offers.contains($0) && seen.insert($0).inserted }
    }
}
