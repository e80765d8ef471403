public import Unconference

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
    public func reasons(for reader: MatchProfile, meeting other: MatchProfile, in language: OwnLanguage)
        -> [MatchReason]
    {
        guard let ahead = Self.ahead(of: reader, other) else { return [] }
        let (isTheirs, count) = (ahead > 0, abs(ahead))
        let words = language.said(
            "\(isTheirs ? "they" : "you") are \(english(count))",
            german: "\(isTheirs ? "Ihr Gegenüber ist" : "Sie sind") \(german(count))",
            french: "\(isTheirs ? "l’autre a" : "vous avez") \(french(count))"
        )
        return [MatchReason(rank: isTheirs ? 1 : 4, words: words)]
    }

    private func english(_ stages: Int) -> String {
        switch stages {
        case 1: "one stage ahead"
        case 2: "two stages ahead"
        default: "further on the journey"
        }
    }

    private func german(_ stages: Int) -> String {
        switch stages {
        case 1: "eine Stufe weiter"
        case 2: "zwei Stufen weiter"
        default: "auf dem Weg schon weiter"
        }
    }

    private func french(_ stages: Int) -> String {
        switch stages {
        case 1: "une étape d’avance"
        case 2: "deux étapes d’avance"
        default: "plus d’avance sur le chemin"
        }
    }

    /// How many stages the other is ahead; nil where that is not known, or they are at the same one.
    private static func ahead(of one: MatchProfile, _ other: MatchProfile) -> Int? {
        guard let mine = one.stage, let theirs = other.stage else { return nil }
        let (ahead, overflow) = theirs.subtractingReportingOverflow(mine)
        return overflow || ahead == 0 || ahead == .min ? nil : ahead
    }
}
