public import Unconference

/// A sentence about what somebody learned: private until its author and an organiser make a story of it.
public struct AhaMoment: Hashable, Codable, Sendable {
    /// The number at the event, from 1.
    public var number: Int
    /// Whose it is.
    public var participant: Participant.ID
    /// What they learned.
    public var text: String
    /// Whether they agree that it is published, without their name unless they agreed to that too.
    public var mayPublish: Bool
    /// When.
    public var at: Instant

    /// A moment somebody told of.
    public init(number: Int, participant: Participant.ID, text: String, mayPublish: Bool, at: Instant) {
        self.number = number
        self.participant = participant
        self.text = text
        self.mayPublish = mayPublish
        self.at = at
    }
}

extension AhaMoment: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [participant] }
    /// The number.
    public var key: Int { number }
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<AhaMoment>> {
        \.ahaMoments
    }
    /// A change to one.
    public static func change(_ replacement: Replacement<AhaMoment>) -> Change { .ahaMoment(replacement) }
}
