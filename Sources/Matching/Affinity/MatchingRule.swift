public import Unconference

/// One reason why two people should meet, or should not meet again.
///
/// Each rule is one file in `Rules/` and one line in ``matchingRules``.
public protocol MatchingRule: Sendable {
    /// A stable name.
    var name: String { get }

    /// What the rule adds to the affinity of the two, for both directions together; negative to take away.
    func worth(of one: MatchProfile, with other: MatchProfile, weights: MatchingWeights) -> Int

    /// Why `reader` should meet `other`, as parts of a sentence to the reader, lower case where the language has it
    /// so; none where the rule has nothing to say.
    func reasons(for reader: MatchProfile, meeting other: MatchProfile, in language: OwnLanguage)
        -> [MatchReason]
}
