import Unconference

/// What somebody would let those they met have, so that they can go on; it is given only when both sides say so.
public struct ContactSwap: Hashable, Codable, Sendable {
    /// Who, of which meeting.
    public var key: Meeting.Part
    /// How they can be reached, in their own words: an address, a number, a handle.
    public var contact: String

    /// One side's word.
    public init(_ key: Meeting.Part, contact: String) {
        self.key = key
        self.contact = contact
    }
}

extension ContactSwap: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [key.participant] }
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<ContactSwap>> {
        \.contactSwaps
    }
    /// A change to one.
    public static func change(_ replacement: Replacement<ContactSwap>) -> Change { .contactSwap(replacement) }
}
