/// What each thing that two people have in common is worth; the same at every event.
public struct MatchingWeights: Hashable, Sendable {
    /// For each ask that the other one offers.
    public var answeredAsk = 3
    /// For somebody who is one or two stages ahead.
    public var stageAhead = 2
    /// For somebody who is further ahead.
    public var farAhead = 1
    /// For each ask that both have.
    public var sharedAsk = 1
    /// For the same role.
    public var sameRole = 1
    /// Taken away if they have met before and both agreed that this is remembered.
    public var metBefore = 4

    /// The weights that an event starts with.
    public init() {}
}
