/// A person's wish to be in a session on a topic.
///
/// Nobody but that person ever sees whose it is.
public struct Interest: Hashable, Codable, Sendable {
    /// Who wishes for what.
    public var key: Backing
    /// Whether it is one of the person's few musts.
    public var must: Bool
    /// Whether it is one wish in several topics, since a topic was split or is repeated and the person has not chosen yet.
    public var inherited: Bool

    /// A wish.
    public init(topic: Topic.ID, participant: Participant.ID, must: Bool = false, inherited: Bool = false) {
        key = Backing(topic: topic, participant: participant)
        self.must = must
        self.inherited = inherited
    }

    /// Reads a wish; one from before topics could be split is nobody's heir.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        key = try container.decode(Backing.self, forKey: .key)
        must = try container.decode(Bool.self, forKey: .must)
        inherited = try container.decodeIfPresent(Bool.self, forKey: .inherited) ?? false
    }

    private enum CodingKeys: String, CodingKey {
        case key
        case must
        case inherited
    }
}

extension Interest: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [key.participant] }
    /// The topics that it is about.
    public var topics: [Topic.ID] { [key.topic] }
    /// Where a gathering keeps wishes.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Interest>> { \.interests }
    /// A change to a wish.
    public static func change(_ replacement: Replacement<Interest>) -> Change { .interest(replacement) }

    /// A person's wishes lie together: each new one is counted with them.
    public static func shelf(of key: Backing) -> Int { key.participant.number }
}
