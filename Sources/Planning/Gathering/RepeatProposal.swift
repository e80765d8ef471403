public import Registration
public import Unconference

/// A session that is worth holding a second time, in a cell that is free.
public struct RepeatProposal: Hashable, Sendable {
    /// The topic.
    public var topic: Topic.ID
    /// A free cell after the first time, in which its hosts are free, too.
    public var cell: Cell
    /// How many people who wished for it and have no seat in it would rather be there than where they are then.
    public var people: Int

    /// How many people must be waiting for a session before its repeat is proposed.
    public static let fewest = 3
}
