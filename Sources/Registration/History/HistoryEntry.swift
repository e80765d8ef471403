public import Unconference

/// One thing that was done: who did what, when.
///
/// The words say nothing that identifies anybody but the actor, so that the history can be kept when people are erased.
public struct HistoryEntry: Hashable, Sendable {
    /// Its place in the order of all that was done, from 1.
    public var sequence: Int
    /// When.
    public var at: Instant
    /// Who.
    public var actor: Actor
    /// The name of the action, such as `place-topic`.
    public var action: String
    /// What was done, in a few words: `placed topic 3 in s1/press`.
    public var summary: String
    /// The entry that this one reversed, when it is an undo.
    public var reverses: Int?
    /// The entry that reversed this one.
    public var reversedBy: Int?
    /// What it changed, for undo; empty when it can't be undone.
    public var changes: [Change]

    /// An entry of the history.
    public init(
        sequence: Int,
        at: Instant,
        actor: Actor,
        action: String,
        summary: String,
        reverses: Int? = nil,
        reversedBy: Int? = nil,
        changes: [Change] = []
    ) {
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.action = action
        self.summary = summary
        self.reverses = reverses
        self.reversedBy = reversedBy
        self.changes = changes
    }
}
