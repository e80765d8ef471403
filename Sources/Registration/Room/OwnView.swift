public import Unconference

/// What somebody who takes part sees of themselves, and of those they meet.
public struct OwnView: Hashable, Sendable {
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

    /// A meeting they were given.
    public struct Encounter: Hashable, Sendable {
        /// Which meeting.
        public var key: Meeting.Key
        /// Where.
        public var place: String?
        /// Whom they meet.
        public var peers: [Peer]
        /// What they said about it.
        public var reply: MeetingReply.Answer?
    }

    /// Themselves.
    public var person: Participant
    /// Their wishes; true for a must.
    public var wishes: [Topic.ID: Bool]
    /// The topics they second.
    public var seconded: Set<Topic.ID>
    /// The topics they host.
    public var hosted: Set<Topic.ID>
    /// The topics they pitched.
    public var pitched: Set<Topic.ID>
    /// Proposals to merge one of their topics with another.
    public var mergeProposals: [MergeProposal]
    /// The rounds they joined.
    public var rounds: Set<Slug>
    /// Their meetings.
    public var encounters: [Encounter]
    /// What they agreed or did not agree to; nothing where they were never asked.
    public var consents: [Consent.Purpose: Bool]
    /// What they will do after the event.
    public var commitment: Commitment?
    /// How many stand before them in the line; nil when they don't wait.
    public var before: Int?
    /// How many they avoid.
    public var avoidedCount: Int

    /// What a person sees; nil when there is no such person.
    public init?(of id: Participant.ID, in gathering: Gathering) {
        guard let person = gathering.participants[id] else { return nil }
        self.person = person
        wishes = Dictionary(
            gathering.wishes(of: id).map { ($0.key.topic, $0.must) },
            uniquingKeysWith: { first, _ in first }
        )
        let topics = gathering.openTopics
        let own = topics.map { Backing(topic: $0.id, participant: id) }
        seconded = Set(own.filter { gathering.seconds[$0] != nil }.map(\.topic))
        hosted = Set(own.filter { gathering.hostings[$0] != nil }.map(\.topic))
        let pitched = Set(topics.filter { $0.proposer == id }.map(\.id))
        self.pitched = pitched
        mergeProposals = gathering.mergeProposals.sorted.filter {
            pitched.contains($0.key.from) || pitched.contains($0.key.into)
        }
        rounds = Set(
            gathering.event.slots.filter { $0.kind == .meet }.map(\.id).filter {
                gathering.joinings[.init(participant: id, slot: $0)] != nil
            }
        )
        encounters = gathering.meetings.sorted.filter { $0.people.contains(id) }.map { meeting in
            Encounter(
                key: meeting.key,
                place: meeting.place,
                peers: meeting.people.filter { $0 != id }.compactMap { other in
                    gathering.participants[other].map { OwnView.peer($0, of: person, in: gathering) }
                },
                reply: gathering.meetingReplies[.init(participant: id, meeting: meeting.key)]?.answer
            )
        }
        consents = [:]
        for consent in gathering.consents.sorted where consent.participant == id {
            consents[consent.purpose] = consent.given
        }
        commitment = gathering.commitments[id]
        before =
            person.standing == .waiting
            ? gathering.participants.unordered.count {
                $0.standing == .waiting && ($0.since, $0.id) < (person.since, id)
            } : nil
        avoidedCount = gathering.avoidances.unordered.count { $0.key.participant == id }
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

    /// Where they are in a slot: what they host, else their best wish that is on the board.
    public func session(in slot: Slug, on view: RoomView) -> RoomTopic? {
        let placed = view.topics.filter { $0.cell?.slot == slot }
        return placed.first { hosted.contains($0.id) }
            ?? placed.first { wishes[$0.id] == true }
            ?? placed.first { wishes[$0.id] != nil }
    }
}
