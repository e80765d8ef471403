public import Registration

/// What came of an action.
public struct Outcome: Hashable, Sendable {
    /// The gathering afterwards.
    public var gathering: Gathering
    /// What was done, in a few words.
    public var summary: String
    /// What the history says about it; nil when nothing changed, or when it was only tried.
    public var entry: HistoryEntry?
    /// The changes it made.
    public var changes: [Change]
    /// What people should be told besides.
    public var notices: [String]

    /// The same, with more that people should be told.
    func noting(_ more: [String]) -> Outcome {
        var outcome = self
        outcome.notices += more
        return outcome
    }
}
