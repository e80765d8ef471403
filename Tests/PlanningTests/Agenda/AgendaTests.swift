import Fixtures
import Planning
import Registration
import Testing
import Unconference

@Suite struct AgendaTests {
    /// Topic 1 (hosted by 1) and 2 (by 2) in S1, 3 (by 3 and 4) in S2; 4 is nowhere.
    private var gathering: Gathering {
        var gathering = Gathering.example
        for (number, slot, room) in [(2, "s1", "ink"), (3, "s2", "store")] as [(Int, Slug, Slug)] {
            let topic = Topic.ID(number)
            gathering.placements[topic] = Placement(topic: topic, cell: Cell(slot: slot, room: room))
        }
        gathering.topics[Topic.ID(1)]?.tags = ["Quiet"]
        gathering.topics[Topic.ID(2)]?.tags = ["leadership", "quiet"]
        gathering.topics[Topic.ID(3)]?.tags = ["ambassadors"]
        return gathering
    }

    private func agenda(_ person: Int, _ gathering: Gathering) -> Agenda {
        Agenda(of: Participant.ID(person), at: gathering)
    }

    private func reasons(_ agenda: Agenda) -> [String] {
        agenda.stops.map { "\($0.slot.id) \($0.reason.rawValue) \($0.topic?.description ?? "–")" }
    }

    @Test func `goes where they host, then where they must be, then where they wish to`() {
        #expect(
            reasons(agenda(2, gathering)) == [
                "opening free –", "s1 host 2", "s2 must 3", "lunch free –", "s3 free –", "s4 free –",
            ]
        )
        #expect(reasons(agenda(3, gathering))[1...2] == ["s1 wish 1", "s2 host 3"])
        var keen = gathering
        let must = Interest(topic: Topic.ID(2), participant: Participant.ID(3), must: true)
        keen.interests[must.key] = must
        #expect(reasons(agenda(3, keen))[1] == "s1 must 2")
    }

    @Test func `what is missed is named with what they are in instead`() {
        let missed = agenda(2, gathering).missed
        #expect(missed.map(\.topic) == [Topic.ID(1)])
        #expect(missed.first?.cell == Cell(slot: "s1", room: "press"))
        #expect(missed.first?.insteadOf == Topic.ID(2))
        var off = gathering
        off.placements[Topic.ID(3)] = nil
        #expect(agenda(1, off).missed.map(\.topic) == [Topic.ID(3)])
        #expect(agenda(1, off).missed.first?.cell == nil)
        off.topics[Topic.ID(3)]?.state = .withdrawn
        #expect(agenda(1, off).missed.isEmpty)
    }

    @Test func `something unexpected is outside their tags, where they are free, with people from elsewhere`()
    {
        // Suryani (7) said nothing: all is new to her; she has no organisation.
        let found = agenda(7, gathering).unexpected
        #expect(found != nil)
        #expect(found?.insteadOf == nil)
        // Zoë (8) offers leadership and asks about quiet: only topic 3 is wholly new.
        var gathering = gathering
        gathering.participants[Participant.ID(8)]?.asks = ["quiet"]
        gathering.participants[Participant.ID(8)]?.offers = ["Leadership"]
        let told = agenda(8, gathering).unexpected
        #expect(told?.topic == Topic.ID(3))
        #expect(told?.why() == "about ambassadors, which you did not ask for, with people from elsewhere")
    }

    @Test func `it is never theirs, never a colleague's, never full, and a must never waits for it`() {
        var colleague = gathering
        for host in [3, 4] {
            colleague.participants[Participant.ID(host)]?.organisation = "self-EMPLOYED"
        }
        #expect(agenda(8, colleague).unexpected?.topic != Topic.ID(3))
        var full = gathering
        full.event.rooms = full.event.rooms.map { room in
            var room = room
            room.capacity = 2
            return room
        }
        #expect(agenda(8, full).unexpected?.topic != Topic.ID(3))
        for seed in 0..<20 as Range<UInt64> {
            let random = Gathering.random(seed: seed)
            for person in random.participants.sorted where person.holdsPlace {
                let agenda = Agenda(of: person.id, at: random)
                guard let found = agenda.unexpected else { continue }
                let stop = agenda.stops.first { $0.slot.id == found.cell.slot }
                #expect(stop?.reason == .free || stop?.reason == .wish)
                #expect(stop?.topic == found.insteadOf && found.insteadOf != found.topic)
                #expect(!random.hosts(of: found.topic).contains(person.id))
                #expect(random.placements[found.topic]?.cell == found.cell)
            }
        }
    }

    @Test func `not everybody is sent to the same unexpected session`() {
        var gathering = gathering
        for number in 5...7 {
            let topic = Topic.ID(number)
            gathering.topics[topic] = .example(number, "What number \(number) asks", by: nil)
            gathering.topics[topic]?.tags = ["t\(number)"]
            gathering.interests[Backing(topic: topic, participant: Participant.ID(1))] = Interest(
                topic: topic,
                participant: Participant.ID(1)
            )
            let cell = Cell(slot: "s3", room: gathering.event.rooms[number - 5].id)
            gathering.placements[topic] = Placement(topic: topic, cell: cell)
        }
        let found = (4...8).compactMap { agenda($0, gathering).unexpected?.topic }
        #expect(Set(found).count > 1)
    }

    @Test func `the calendar has their sessions, what is for everybody, and perhaps the unexpected one`()
        throws
    {
        let agenda = agenda(7, gathering)
        let text = agenda.calendar(gathering.programme(), stamp: .weeksBefore)
        let found = try #require(agenda.unexpected)
        let title = try #require(gathering.topics[found.topic]?.title)
        #expect(text.components("SUMMARY:Perhaps: \(title.prefix(20))") == 1)
        #expect(text.components("STATUS:TENTATIVE") == 1)
        #expect(text.components("BEGIN:VEVENT") == 3)
        let own = self.agenda(2, gathering).calendar(gathering.programme(), stamp: .weeksBefore)
        #expect(own.components("UID:topic-2@unconf") == 1)
        #expect(own.components("UID:topic-1@unconf") == 0)
        #expect(!own.contains("Okafor"))
    }
}

extension String {
    /// How often a text is in it.
    fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
