public import Unconference

/// Somebody who joins a round of coffee: that is the consent to be brought together with somebody in it.
public struct Joining: Hashable, Codable, Sendable {
    /// What tells two joinings apart.
    public struct Key: Hashable, Comparable, Codable, Sendable {
        /// Who.
        public var participant: Participant.ID
        /// The slot of the round.
        public var slot: Slug

        /// Who joins which round.
        public init(participant: Participant.ID, slot: Slug) {
            self.participant = participant
            self.slot = slot
        }

        /// By person, then by slot.
        public static func < (left: Key, right: Key) -> Bool {
            (left.participant, left.slot) < (right.participant, right.slot)
        }
    }

    /// Who joins which round.
    public var key: Key

    /// Somebody who joins a round.
    public init(_ participant: Participant.ID, slot: Slug) { key = Key(participant: participant, slot: slot) }
}

extension Joining: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [key.participant] }
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Joining>> { \.joinings }
    /// A change to one.
    public static func change(_ replacement: Replacement<Joining>) -> Change { .joining(replacement) }
}
