public import Unconference

/// A topic's turn in the opening, where its place in the queue was changed or its turn has come.
public struct PitchTurn: Hashable, Codable, Sendable {
    /// How far a turn is.
    public enum Stage: String, Codable, Hashable, Sendable, CaseIterable {
        /// It is still to come.
        case waiting
        /// Its proposer speaks.
        case now
        /// The room has heard it.
        case heard
    }

    /// The topic.
    public var topic: Topic.ID
    /// Its place in the queue: lower ones come first, and a topic without one stands at its number.
    public var place: Int
    /// How far its turn is.
    public var stage: Stage
    /// Since when its proposer speaks, or when they did.
    public var since: Instant?

    /// A turn that is still to come.
    public init(_ topic: Topic.ID, place: Int) {
        self.topic = topic
        self.place = place
        stage = .waiting
    }
}

extension PitchTurn: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// The topics that it is about.
    public var topics: [Topic.ID] { [topic] }
    /// The topic.
    public var key: Topic.ID { topic }
    /// Where a gathering keeps turns.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<PitchTurn>> {
        \.pitchTurns
    }
    /// A change to a turn.
    public static func change(_ replacement: Replacement<PitchTurn>) -> Change { .pitchTurn(replacement) }
}
