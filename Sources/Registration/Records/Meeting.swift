/// People who were brought together: a pair, a circle, or a mentor with a mentee.
public struct Meeting: Hashable, Codable, Sendable {
    /// How they were brought together.
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        /// Two people, or three where the number is odd.
        case pair
        /// Four to six around a table.
        case circle
        /// Somebody further ahead, and somebody who asked.
        case mentor
    }

    /// What tells two meetings apart.
    public struct Key: Hashable, Comparable, Codable, Sendable {
        /// The kind.
        public var kind: Kind
        /// The round, from 1; mentors have one round.
        public var round: Int
        /// The number within the round, from 1.
        public var number: Int

        /// The kind, the round and the number within it.
        public init(kind: Kind, round: Int, number: Int) {
            self.kind = kind
            self.round = round
            self.number = number
        }

        /// By kind, round and number.
        public static func < (left: Key, right: Key) -> Bool {
            (left.kind.rawValue, left.round, left.number) < (right.kind.rawValue, right.round, right.number)
        }
    }

    /// Kind, round and number.
    public var key: Key
    /// Who meets; for mentors the mentor first.
    public var people: [Participant.ID]
    /// Where they meet.
    public var place: String?

    /// A meeting.
    public init(kind: Kind, round: Int, number: Int, people: [Participant.ID], place: String? = nil) {
        key = Key(kind: kind, round: round, number: number)
        self.people = people
        self.place = place
    }
}

extension Meeting: Record {
    /// It is one of the others while there are two.
    public func without(_ erased: Set<Participant.ID>) -> Meeting? {
        var rest = self
        rest.people.removeAll(where: erased.contains)
        return rest == self || rest.people.count > 1 ? rest : nil
    }
    /// Where a gathering keeps its meetings.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Meeting>> { \.meetings }
    /// A change to a meeting.
    public static func change(_ replacement: Replacement<Meeting>) -> Change { .meeting(replacement) }
}
