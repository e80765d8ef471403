import Unconference

/// A meeting that somebody was given, as they see it.
public struct Encounter: Hashable, Sendable {
    /// Somebody they are brought together with, as that person wishes to be called.
    public struct Peer: Hashable, Sendable {
        /// Their number, by which they can be avoided.
        public var id: Participant.ID
        /// The name or nickname.
        public var name: String
        /// What they do, in their own word.
        public var role: String?
        /// The words that both have said: what one asks and the other offers, or a theme of both.
        public var shared: [String]
        /// How to reach them afterwards, where they agreed to it.
        public var contact: String?
    }

    /// Which meeting.
    public var key: Meeting.Key
    /// Where.
    public var place: String?
    /// Whom they meet.
    public var peers: [Peer]
    /// What they said about it.
    public var reply: MeetingReply.Answer?
}

extension Encounter {
    /// The meetings of a person, in their order.
    public static func all(of id: Participant.ID, in gathering: Gathering) -> [Encounter] {
        guard let person = gathering.participants[id] else { return [] }
        return gathering.meetings.sorted.filter { $0.people.contains(id) }.map { meeting in
            Encounter(
                key: meeting.key,
                place: meeting.place,
                peers: meeting.people.filter { $0 != id }.compactMap { other in
                    gathering.participants[other].map { peer($0, of: person, in: gathering) }
                },
                reply: gathering.meetingReplies[.init(of: id, in: meeting.key)]?.answer
            )
        }
    }

    private static func peer(_ other: Participant, of person: Participant, in gathering: Gathering) -> Peer {
        let theirs = other.offers.filter(person.asks.contains) + other.asks.filter(person.offers.contains)
        let both = other.asks.filter(person.asks.contains)
        return Peer(
            id: other.id,
            name: other.name,
            role: other.role,
            shared: theirs.isEmpty ? both : theirs,
            contact: gathering.hasConsent(other.id, to: .contactToMatches) ? other.email : nil
        )
    }
}
