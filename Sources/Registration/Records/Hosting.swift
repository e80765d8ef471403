/// Somebody who convenes a topic.
public struct Hosting: Hashable, Codable, Sendable {
    /// Who convenes what.
    public var key: Backing

    /// Somebody who convenes a topic.
    public init(topic: Topic.ID, participant: Participant.ID) {
        key = Backing(topic: topic, participant: participant)
    }
}

extension Hosting: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [key.participant] }
    /// The topics that it is about.
    public var topics: [Topic.ID] { [key.topic] }
    /// Where a gathering keeps its hosts.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Hosting>> { \.hostings }
    /// A change to a host.
    public static func change(_ replacement: Replacement<Hosting>) -> Change { .hosting(replacement) }

    /// Those of one topic lie together.
    public static func shelf(of key: Backing) -> Int { key.topic.number }
}
