internal import Registration
internal import Unconference

/// Finds one session for somebody that they would not have chosen: outside what they spoke of, with people from elsewhere.
struct Serendipity {
    private let gathering: Gathering
    private let person: Participant
    private let stops: [Agenda.Stop]
    /// The tags of what they asked, offered, hosted and must be in, folded.
    private let familiar: Set<String>
    private let turnout: Turnout

    init?(_ id: Participant.ID, at gathering: Gathering, stops: [Agenda.Stop]) {
        guard let person = gathering.participants[id] else { return nil }
        self.gathering = gathering
        self.person = person
        self.stops = stops
        turnout = Turnout(gathering)
        var topics = Set(gathering.wishes(of: id).filter(\.must).map(\.key.topic))
        topics.formUnion(gathering.hostings.unordered.filter { $0.key.participant == id }.map(\.key.topic))
        topics.formUnion(gathering.topics.unordered.filter { $0.proposer == id }.map(\.id))
        let tags = topics.flatMap { gathering.topics[$0]?.tags ?? [] } + person.asks + person.offers
        familiar = Set(tags.map(Gathering.folded))
    }

    /// A session that might surprise; nil where there is none.
    ///
    /// Sessions all of whose tags are new to them come before those with some, and those before sessions without tags; then
    /// free slots before wishes that would have to wait, and then those with people of many organisations. Among the first few everybody has another one, so that not all go to the same.
    func find() -> Agenda.Unexpected? {
        let all = gathering.placements.sorted.compactMap(candidate)
        guard let best = all.map(\.rank).min() else { return nil }
        let first = all.filter { $0.rank == best }.sorted {
            ($1.elsewhere, $0.placement.topic) < ($0.elsewhere, $1.placement.topic)
        }.prefix(3)
        let chosen = first[first.startIndex + abs(person.id.number % first.count)]
        return Agenda.Unexpected(
            topic: chosen.placement.topic,
            cell: chosen.placement.cell,
            insteadOf: chosen.insteadOf,
            tags: Array(chosen.tags.prefix(2))
        )
    }

    private struct Candidate {
        var placement: Placement
        /// Its tags that are new to them.
        var tags: [String]
        /// Whether it has others as well.
        var isMixed: Bool
        var insteadOf: Topic.ID?
        /// How many other organisations there are among those who host it or wish for it.
        var elsewhere: Int
        var rank: Int { (tags.isEmpty ? 4 : isMixed ? 2 : 0) + (insteadOf == nil ? 0 : 1) }
    }

    private func candidate(_ placement: Placement) -> Candidate? {
        guard let stop = stops.first(where: { $0.slot.id == placement.cell.slot }),
            stop.reason == .free || stop.reason == .wish, stop.topic != placement.topic,
            let topic = gathering.topics[placement.topic], topic.state == .open,
            gathering.interests[Backing(topic: topic.id, participant: person.id)] == nil,
            gathering.seconds[Backing(topic: topic.id, participant: person.id)] == nil,
            topic.proposer != person.id
        else { return nil }
        let new = topic.tags.filter { !familiar.contains(Gathering.folded($0)) }
        guard topic.tags.isEmpty || !new.isEmpty else { return nil }
        let hosts = gathering.hosts(of: topic.id)
        let home = organisation(person.id)
        let wishers = gathering.interests.unordered.filter { $0.key.topic == topic.id }.map(\.key.participant)
        guard home == nil || !hosts.contains(where: { organisation($0) == home }) else { return nil }
        // Whoever comes unexpectedly should find a chair.
        let expected = turnout.range(wishers.count).lowerBound + hosts.count
        guard let room = gathering.event.room(placement.cell.room), expected < room.capacity else {
            return nil
        }
        let others = Set((hosts + wishers).compactMap(organisation)).subtracting([home].compactMap(\.self))
        guard !others.isEmpty else { return nil }
        return Candidate(
            placement: placement,
            tags: new,
            isMixed: new.count < topic.tags.count,
            insteadOf: stop.topic,
            elsewhere: others.count
        )
    }

    private func organisation(_ id: Participant.ID) -> String? {
        guard let person = gathering.participants[id], person.holdsPlace else { return nil }
        return gathering.organisation(of: person).map(Gathering.folded)
    }
}
