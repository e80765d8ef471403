/// Somebody besides the proposer who says that a topic is worth a session.
public struct Second: Hashable, Codable, Sendable {
    /// Who seconds what.
    public var key: Backing

    /// Somebody who seconds a topic.
    public init(topic: Topic.ID, participant: Participant.ID) {
        key = Backing(topic: topic, participant: participant)
    }
}

extension Second: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [key.participant] }
    /// The topics that it is about.
    public var topics: [Topic.ID] { [key.topic] }
    /// Where a gathering keeps seconds.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Second>> { \.seconds }
    /// A change to a second.
    public static func change(_ replacement: Replacement<Second>) -> Change { .second(replacement) }

    /// Those of one topic lie together.
    public static func shelf(of key: Backing) -> Int { key.topic.number }
}
