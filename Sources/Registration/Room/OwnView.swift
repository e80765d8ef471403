public import Unconference

/// What somebody who takes part sees of themselves, and of those they meet.
public struct OwnView: Hashable, Sendable {
    /// Themselves.
    public var person: Participant
    /// Their wishes; true for a must.
    public var wishes: [Topic.ID: Bool]
    /// Those of their wishes that are one wish in several topics, until they choose.
    public var undecided: Set<Topic.ID>
    /// How many of their wishes are spent; one wish in several topics counts once.
    public var wishesSpent: Int
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
    /// What they will do after the event.
    public var commitment: Commitment?
    /// How many stand before them in the line; nil when they don't wait.
    public var before: Int?
    /// What a person sees; nil when there is no such person.
    public init?(of id: Participant.ID, in gathering: Gathering) {
        guard let person = gathering.participants[id] else { return nil }
        self.person = person
        wishes = [:]
        undecided = Set(gathering.wishes(of: id).filter(\.inherited).map(\.key.topic))
        wishesSpent = gathering.distinctWishes(of: id).count
        for wish in gathering.interests.unordered(onShelf: id.number) { wishes[wish.key.topic] = wish.must }
        var (seconded, hosted, pitched): (Set<Topic.ID>, Set<Topic.ID>, Set<Topic.ID>) = ([], [], [])
        for topic in gathering.topics.unordered where topic.state == .open {
            let key = Backing(topic: topic.id, participant: id)
            if gathering.seconds[key] != nil { seconded.insert(topic.id) }
            if gathering.hostings[key] != nil { hosted.insert(topic.id) }
            if topic.proposer == id { pitched.insert(topic.id) }
        }
        (self.seconded, self.hosted, self.pitched) = (seconded, hosted, pitched)
        mergeProposals =
            pitched.isEmpty
            ? []
            : gathering.mergeProposals.sorted.filter {
                pitched.contains($0.key.from) || pitched.contains($0.key.into)
            }
        rounds = Set(
            gathering.event.slots.filter { $0.kind == .meet }.map(\.id).filter {
                gathering.joinings[.init(participant: id, slot: $0)] != nil
            }
        )
        commitment = gathering.commitments[id]
        before =
            person.standing == .waiting
            ? gathering.participants.unordered.count {
                $0.standing == .waiting && ($0.since, $0.id) < (person.since, id)
            } : nil
    }

    /// Where they are in a slot: what they host, else their best wish that is on the board.
    public func session(in slot: Slug, on view: RoomView) -> RoomTopic? {
        sessionID(in: slot, on: view).flatMap { view.topic($0) }
    }

    /// The number of the session where they are in a slot.
    public func sessionID(in slot: Slug, on view: RoomView) -> Topic.ID? {
        let placed = view.topicIDs(in: slot)
        return placed.first { hosted.contains($0) }
            ?? placed.first { wishes[$0] == true }
            ?? placed.first { wishes[$0] != nil }
    }
}
