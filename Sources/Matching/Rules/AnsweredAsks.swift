public import Unconference

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
    public func reasons(for reader: MatchProfile, meeting other: MatchProfile, in language: OwnLanguage)
        -> [MatchReason]
    {
        var reasons: [MatchReason] = []
        let learned = Self.answered(reader, by: other)
        if !learned.isEmpty {
            let list = Words.join(learned, in: language)
            let words = language.said(
                "you ask about \(list); they offer \(learned.count == 1 ? "it" : "them")",
                german: "Sie fragen nach \(list) und finden hier Rat",
                french: "vous cherchez conseil sur \(list) et en trouvez ici"
            )
            reasons.append(MatchReason(rank: 0, words: words))
        }
        let taught = Self.answered(other, by: reader)
        if !taught.isEmpty {
            let list = Words.join(taught, in: language)
            let words = language.said(
                "they ask about \(list), which you offer",
                german: "nach \(list) werden Sie gefragt",
                french: "on vous demandera conseil sur \(list)"
            )
            reasons.append(MatchReason(rank: 2, words: words))
        }
        return reasons
    }

    /// The asks of one that the other offers, each once, in the order in which they were asked.
    private static func answered(_ one: MatchProfile, by other: MatchProfile) -> [String] {
        var seen: Set<String> = []
        return one.asks.filter { other.offers.contains($0) && seen.insert($0).inserted }
    }
}
