public import Unconference

/// A topic on the board.
public struct Placement: Hashable, Codable, Sendable {
    /// The topic.
    public var topic: Topic.ID
    /// Where and when.
    public var cell: Cell
    /// Whether plans must leave it there.
    public var locked: Bool

    /// A topic in a cell.
    public init(topic: Topic.ID, cell: Cell, locked: Bool = false) {
        self.topic = topic
        self.cell = cell
        self.locked = locked
    }
}

extension Placement: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// The topics that it is about.
    public var topics: [Topic.ID] { [topic] }
    /// The topic.
    public var key: Topic.ID { topic }
    /// Where a gathering keeps its board.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Placement>> {
        \.placements
    }
    /// A change to the board.
    public static func change(_ replacement: Replacement<Placement>) -> Change { .placement(replacement) }
}
