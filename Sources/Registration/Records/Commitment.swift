public import Unconference

/// The one thing that somebody will do after the event.
public struct Commitment: Hashable, Codable, Sendable {
    /// Who.
    public var participant: Participant.ID
    /// What they will do.
    public var text: String
    /// Whether they wish to be asked about it after 90 days.
    public var remind: Bool
    /// When they said so.
    public var at: Instant

    /// After how many days somebody is asked.
    public static let days = 90

    /// Something that somebody will do.
    public init(participant: Participant.ID, text: String, remind: Bool, at: Instant) {
        self.participant = participant
        self.text = text
        self.remind = remind
        self.at = at
    }
}

extension Commitment: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [participant] }
    /// Whose it is; each person has one.
    public var key: Participant.ID { participant }
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Commitment>> {
        \.commitments
    }
    /// A change to one.
    public static func change(_ replacement: Replacement<Commitment>) -> Change { .commitment(replacement) }
}
