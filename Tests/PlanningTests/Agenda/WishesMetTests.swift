import Fixtures
import Planning
import Registration
import Testing
import Unconference

@Suite struct WishesMetTests {
    /// The example before anybody wished for or hosted anything, with nothing on the board.
    private var bare: Gathering {
        var gathering = Gathering.example
        gathering.placements = Register()
        gathering.interests = Register()
        gathering.hostings = Register()
        return gathering
    }

    @Test func `a wish is met where its session draws its owner most in its slot`() throws {
        var gathering = bare
        let slots = gathering.event.sessionSlots.map(\.id)
        let rooms = gathering.event.rooms.map(\.id)
        for topic in 1...3 {
            // The first two at once, the third later.
            let cell = Cell(slot: slots[topic == 3 ? 1 : 0], room: rooms[topic])
            gathering.placements[Topic.ID(topic)] = Placement(topic: Topic.ID(topic), cell: cell)
        }
        for (person, topic) in [(4, 1), (4, 2), (4, 3), (4, 4), (5, 1)] {
            let wish = Interest(topic: Topic.ID(topic), participant: Participant.ID(person))
            gathering.interests[wish.key] = wish
        }
        let wishes = EventReport.Wishes(at: gathering)
        #expect(wishes == EventReport.Wishes(made: 5, possible: 1 + min(4, slots.count), met: 3))
    }

    @Test func `halves are one wish, a session of one's own is met, and what was withdrawn is none`() throws {
        var gathering = bare
        let slots = gathering.event.sessionSlots.map(\.id)
        let rooms = gathering.event.rooms.map(\.id)
        for topic in 1...3 {
            let cell = Cell(slot: slots[topic - 1], room: rooms[topic])
            gathering.placements[Topic.ID(topic)] = Placement(topic: Topic.ID(topic), cell: cell)
        }
        // 2 is the other half of 1; 3 is the wisher's own; 4 was withdrawn.
        gathering.lineages[Topic.ID(2)] = Lineage(Topic.ID(2), .half, of: Topic.ID(1))
        let hosting = Hosting(topic: Topic.ID(3), participant: Participant.ID(4))
        gathering.hostings[hosting.key] = hosting
        gathering.topics[Topic.ID(4)]?.state = .withdrawn
        for topic in 1...4 {
            let wish = Interest(topic: Topic.ID(topic), participant: Participant.ID(4))
            gathering.interests[wish.key] = wish
        }
        #expect(EventReport.Wishes(at: gathering) == EventReport.Wishes(made: 2, possible: 2, met: 2))
    }
}
