public import Unconference

/// Where a topic was on the board when people were last written to about it.
public struct ToldPlacement: Hashable, Codable, Sendable {
    /// The topic.
    public var topic: Topic.ID
    /// Where it was said to be.
    public var cell: Cell
    /// When it was said to begin; nil where only the cell is known.
    public var starts: Instant?

    /// What people were told about a topic.
    public init(topic: Topic.ID, cell: Cell, starts: Instant? = nil) {
        self.topic = topic
        self.cell = cell
        self.starts = starts
    }
}

extension ToldPlacement: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// The topics that it is about.
    public var topics: [Topic.ID] { [topic] }
    /// The topic.
    public var key: Topic.ID { topic }
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<ToldPlacement>> {
        \.toldPlacements
    }
    /// A change to one.
    public static func change(_ replacement: Replacement<ToldPlacement>) -> Change {
        .toldPlacement(replacement)
    }
}
