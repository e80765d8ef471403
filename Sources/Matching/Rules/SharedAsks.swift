public import Unconference

/// Each ask that both have: they can look for an answer together.
public struct SharedAsks: MatchingRule {
    /// The rule.
    public init() {}

    /// A stable name.
    public var name: String { "shared-asks" }

    /// What the rule adds for both directions together.
    public func worth(of one: MatchProfile, with other: MatchProfile, weights: MatchingWeights) -> Int {
        weights.sharedAsk * Self.shared(one, other).count
    }

    /// What the rule says to the reader.
    public func reasons(for reader: MatchProfile, meeting other: MatchProfile, in language: OwnLanguage)
        -> [MatchReason]
    {
        let shared = Self.shared(reader, other)
        guard !shared.isEmpty else { return [] }
        let list = Words.join(shared, in: language)
        let words = language.said(
            "you both ask about \(list)",
            german: "Sie fragen beide nach \(list)",
            french: "vous cherchez tous deux conseil sur \(list)"
        )
        return [MatchReason(rank: 3, words: words)]
    }

    private static func shared(_ one: MatchProfile, _ other: MatchProfile) -> [String] {
        var seen: Set<String> = []
        return one.asks.filter { other.asks.contains($0) && seen.insert($0).inserted }
    }
}
