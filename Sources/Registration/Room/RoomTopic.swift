public import Unconference

/// A topic as an audience sees it.
public struct RoomTopic: Hashable, Sendable {
    /// The number, as on its card.
    public var id: Topic.ID
    /// The name in addresses.
    public var slug: Slug
    /// The pain or question.
    public var title: String
    /// What else the proposer said.
    public var detail: String
    /// How the session is run.
    public var format: SessionFormat
    /// What the room must have.
    public var needs: [String]
    /// What it is about.
    public var tags: [String]
    /// The hosts that the audience is told of.
    public var hosts: [String]
    /// Whether nobody hosts it yet.
    public var wantsHost: Bool
    /// Where it stands on the board.
    public var cell: Cell?
    /// Whether plans leave it there.
    public var locked: Bool
    /// How many more must second it; nil when the audience is not told.
    public var secondsMissing: Int?
    /// How many wish for it; nil when the audience is not told.
    public var wishes: Int?
    /// How full it will be; nil when the audience is not told, or it has no room yet.
    public var places: Places?
    /// The topics that live on in it.
    public var mergedFrom: [Topic.ID]
    /// How its session goes; nil where nothing is to be said of it.
    public var session: SessionState?
    /// Where it comes from, when it repeats another topic or was split from it.
    public var lineage: Lineage?
    /// The sessions that repeat it.
    public var repeatedBy: [Topic.ID]
}

extension RoomTopic {
    /// Where its session is, or was before it was over; nil where it has no place, or does not take place.
    public var held: Cell? { cell ?? (session?.stage == .over ? session?.cell : nil) }
}
