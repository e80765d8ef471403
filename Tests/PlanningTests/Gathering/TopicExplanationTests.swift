import Fixtures
import Planning
import Registration
import Testing
import Unconference

@Suite struct TopicExplanationTests {
    private func explain(_ topic: Int, _ gathering: Gathering, now: Instant? = nil) throws -> TopicExplanation
    {
        let effort = Effort(.iterations(300), threads: 1)
        return try TopicExplanation.make(of: Topic.ID(topic), in: gathering, now: now, effort: effort)
    }

    private func why(_ explanation: TopicExplanation, _ slot: Slug, _ room: Slug) -> String? {
        explanation.places.first { $0.cell == Cell(slot: slot, room: room) }?.why
    }

    /// The example with two sessions in S1, both of which person 3 wishes for; rain in the garden.
    private var gathering: Gathering {
        var gathering = Gathering.example
        gathering.placements[Topic.ID(2)] = Placement(topic: Topic.ID(2), cell: Cell(slot: "s1", room: "ink"))
        gathering.topics[Topic.ID(1)]?.needs = ["step-free"]
        gathering.topics[Topic.ID(1)]?.unavailable = ["s4"]
        return gathering
    }

    @Test func `says why here, and where a plan would be worth more`() throws {
        let told = try explain(1, gathering)
        #expect(told.here == Cell(slot: "s1", room: "press"))
        #expect(told.demand.wishes == 2)
        #expect(told.demand.musts == 1)
        #expect(told.seated == 2)
        #expect(told.why == "it is in S1 in Press: all 2 who wish for it can be there; no plan is worth more")
        #expect(told.places.count == 19)
    }

    @Test func `names the rule that forbids a cell`() throws {
        let told = try explain(1, gathering)
        #expect(why(told, "s1", "store") == "it needs step-free, and Paper Store has none")
        #expect(why(told, "s1", "garden") == "closed: rain; it needs step-free, and Garden Table has none")
        #expect(why(told, "s4", "press") == "the topic can't take place in S4")
        #expect(why(told, "s2", "garden")?.hasPrefix("kept free for late ideas") == true)
        var locked = gathering
        locked.placements[Topic.ID(2)]?.locked = true
        #expect(why(try explain(1, locked), "s1", "ink") == "topic 2 is locked there")
        let later = gathering.event.sessionSlots[1].starts.instant
        let begun = try explain(2, gathering, now: later)
        #expect(begun.why.hasSuffix("it has begun or begins soon, so it stays"))
        #expect(why(begun, "s2", "ink") == "S2 has begun or begins soon")
    }

    @Test func `says what another place costs, and whom`() throws {
        var crowded = gathering
        // A second slot would part the two; with one slot open, they stay together.
        crowded.event.slots.removeAll { ["s2", "s3", "s4"].contains($0.id.text) }
        crowded.event.rooms = Array(crowded.event.rooms.prefix(2))
        crowded.event.rooms[1].capacity = 1
        crowded.event.spareCells = 0
        crowded.topics[Topic.ID(1)]?.needs = []
        let hosts = [(1, 1), (2, 8)].map { topic, person in
            Hosting(topic: Topic.ID(topic), participant: Participant.ID(person))
        }
        crowded.hostings = Register(hosts)
        let told = try explain(1, crowded)
        let other = try #require(told.places.first)
        #expect(other.cost == 3)
        #expect(other.losing == 1)
        #expect(other.why.hasPrefix("costs 3; 1 person loses a first wish"))
        #expect(other.why.contains("topic 2 to S1 in Press in return"))
    }

    @Test func `a topic that too few second is told so, with what a place would cost`() throws {
        let told = try explain(4, gathering)
        #expect(told.here == nil)
        #expect(told.why == "it has no place: 0 of the 2 seconds that it needs")
        #expect(told.places.contains { $0.cost == 0 })
    }

    @Test func `a topic that is no longer open is refused`() throws {
        var gathering = gathering
        gathering.topics[Topic.ID(2)]?.state = .withdrawn
        gathering.placements[Topic.ID(2)] = nil
        #expect(throws: Failure.self) { try explain(2, gathering) }
    }
}
