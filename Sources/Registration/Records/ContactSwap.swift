import Unconference

/// What somebody would let those they met have, so that they can go on; it is given only when both sides say so.
public struct ContactSwap: Hashable, Codable, Sendable {
    /// What tells two apart.
    public struct Key: Hashable, Comparable, Codable, Sendable {
        /// Who says so.
        public var participant: Participant.ID
        /// Whom they met.
        public var meeting: Meeting.Key

        /// A key.
        public init(participant: Participant.ID, meeting: Meeting.Key) {
            self.participant = participant
            self.meeting = meeting
        }

        /// By person and meeting.
        public static func < (left: Key, right: Key) -> Bool {
            (left.participant, left.meeting) < (right.participant, right.meeting)
        }
    }

    /// Who, of which meeting.
    public var key: Key
    /// How they can be reached, in their own words: an address, a number, a handle.
    public var contact: String

    /// One side's word.
    public init(_ key: Key, contact: String) {
        self.key = key
        self.contact = contact
    }
}

extension ContactSwap: Record {
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<ContactSwap>> {
        \.contactSwaps
    }
    /// A change to one.
    public static func change(_ replacement: Replacement<ContactSwap>) -> Change { .contactSwap(replacement) }
}
