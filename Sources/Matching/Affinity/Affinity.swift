public import Unconference

/// How much two people have to say to each other, and why, by ``matchingRules``.
public struct Affinity: Sendable {
    /// What each thing in common is worth.
    public var weights: MatchingWeights
    /// Whether the event allows vendors to be matched.
    public var vendorsMayBeMatched: Bool

    /// The affinity under the settings of an event.
    public init(weights: MatchingWeights = MatchingWeights(), vendorsMayBeMatched: Bool = false) {
        self.weights = weights
        self.vendorsMayBeMatched = vendorsMayBeMatched
    }

    /// The affinity of the two: the sum of all rules, never below zero.
    public func worth(of one: MatchProfile, with other: MatchProfile) -> Int {
        let sum = matchingRules.reduce(0) { sum, rule in
            sum.addingReportingOverflow(rule.worth(of: one, with: other, weights: weights)).partialValue
        }
        return min(max(0, sum), Int(Int32.max))
    }

    /// Whether the two may be matched: not colleagues, neither avoids the other, and a vendor only where the event allows
    /// it and the other agreed.
    public func mayMeet(_ one: MatchProfile, _ other: MatchProfile) -> Bool {
        if let organisation = one.organisation, organisation == other.organisation { return false }
        guard one.avoidances.isDisjoint(with: other.avoidances) else { return false }
        for (vendor, peer) in [(one, other), (other, one)] where vendor.kind == .vendor {
            guard vendorsMayBeMatched, peer.agreesToVendors else { return false }
        }
        return true
    }

    /// A sentence to the reader that says why they should meet the other.
    ///
    /// Such as "You ask about pilots; they offer it, and they are two stages ahead."
    ///
    /// - Parameters:
    ///   - reader: who reads it.
    ///   - other: whom they would meet.
    ///   - most: how many parts it has at most.
    ///   - language: in which it is said.
    /// - Returns: nil where no rule has anything to say.
    public func sentence(
        for reader: MatchProfile,
        meeting other: MatchProfile,
        most: Int = 3,
        in language: OwnLanguage = .english
    ) -> String? {
        let parts = matchingRules.enumerated()
            .flatMap { index, rule in
                rule.reasons(for: reader, meeting: other, in: language).map { (reason: $0, index: index) }
            }
            .sorted { ($0.reason.rank, $0.index) < ($1.reason.rank, $1.index) }
            .prefix(max(1, most))
            .map(\.reason.words)
        guard let last = parts.last else { return nil }
        let start = parts.dropLast().joined(separator: ", ")
        // Whole clauses are joined: English and German put a comma before the word, French does not.
        let comma = language.said(",", german: ",", french: "")
        let sentence = start.isEmpty ? last : "\(start)\(comma)\(language.and)\(last)"
        return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
    }
}
