/// All rules by which two people are matched, in the order in which they are counted.
public let matchingRules: [any MatchingRule] = [
    AnsweredAsks(),
    StageAhead(),
    SharedAsks(),
    SameRole(),
    MetBefore(),
]
