/// Somebody who does not wish to be brought together with a certain other.
///
/// Nobody else ever learns of it, the other least of all.
public struct Avoidance: Hashable, Codable, Sendable {
    /// What tells two of them apart.
    public struct Key: Hashable, Comparable, Codable, Sendable {
        /// Who does not wish to.
        public var participant: Participant.ID
        /// Whom they don't wish to meet.
        public var other: Participant.ID

        /// Who avoids whom.
        public init(participant: Participant.ID, other: Participant.ID) {
            self.participant = participant
            self.other = other
        }

        /// By the two numbers.
        public static func < (left: Key, right: Key) -> Bool {
            (left.participant, left.other) < (right.participant, right.other)
        }
    }

    /// Who avoids whom.
    public var key: Key

    /// Somebody who avoids another.
    public init(_ participant: Participant.ID, other: Participant.ID) {
        key = Key(participant: participant, other: other)
    }
}

extension Avoidance: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [key.participant, key.other] }
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Avoidance>> {
        \.avoidances
    }
    /// A change to one.
    public static func change(_ replacement: Replacement<Avoidance>) -> Change { .avoidance(replacement) }
}
