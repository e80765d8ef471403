/// A person and a topic: the key of everything that one person says about one topic.
public struct Backing: Hashable, Comparable, Codable, Sendable {
    /// The topic.
    public var topic: Topic.ID
    /// The person.
    public var participant: Participant.ID

    /// A person and a topic.
    public init(topic: Topic.ID, participant: Participant.ID) {
        self.topic = topic
        self.participant = participant
    }

    /// By topic, then by person.
    public static func < (left: Backing, right: Backing) -> Bool {
        (left.topic, left.participant) < (right.topic, right.participant)
    }
}
