import Fixtures
import Registration
import Stopwatch
import Testing
import Unconference

@Suite struct BoardRulesTests {
    private func codes(
        _ topic: Int,
        _ cell: Cell,
        change: (inout Gathering) -> Void = { _ in }
    ) -> [String] {
        var gathering = Gathering.example
        change(&gathering)
        guard let topic = gathering.topics[Topic.ID(topic)] else { return ["no topic"] }
        return BoardRules.violations(placing: topic, in: cell, of: gathering).map(\.code)
    }

    @Test func `lets a topic go where nothing is in its way`() {
        #expect(codes(2, Cell(slot: "s1", room: "ink")) == [])
        #expect(codes(1, Cell(slot: "s1", room: "press")) == [])
    }

    @Test func `knows every rule of the board`() {
        #expect(codes(2, Cell(slot: "s9", room: "ink")) == ["unknown-cell"])
        #expect(codes(2, Cell(slot: "s1", room: "attic")) == ["unknown-cell"])
        #expect(codes(2, Cell(slot: "lunch", room: "ink")) == ["no-sessions"])
        #expect(codes(2, Cell(slot: "s1", room: "press")) == ["cell-taken"])
        #expect(codes(2, Cell(slot: "s1", room: "garden")) == ["cell-blocked"])
        #expect(
            codes(2, Cell(slot: "s2", room: "ink")) {
                let cell = Cell(slot: "s2", room: "ink")
                $0.closedCells[cell] = ClosedCell(cell: cell, reason: "no heating")
            } == ["cell-blocked"]
        )
        #expect(
            codes(2, Cell(slot: "s2", room: "ink")) { $0.topics[Topic.ID(2)]?.unavailable = ["s2"] } == [
                "slot-unavailable"
            ]
        )
        #expect(
            codes(2, Cell(slot: "s2", room: "ink")) { $0.topics[Topic.ID(2)]?.needs = ["projector"] } == [
                "room-lacks"
            ]
        )
        #expect(
            codes(2, Cell(slot: "s2", room: "ink")) { $0.topics[Topic.ID(2)]?.state = .withdrawn } == [
                "topic-closed"
            ]
        )
        #expect(
            codes(2, Cell(slot: "s1", room: "ink")) {
                let hosting = Hosting(topic: Topic.ID(2), participant: Participant.ID(1))
                $0.hostings[hosting.key] = hosting
            } == ["host-busy"]
        )
        #expect(
            codes(3, Cell(slot: "s2", room: "garden")) {
                let hosting = Hosting(topic: Topic.ID(3), participant: Participant.ID(5))
                $0.hostings[hosting.key] = hosting
            } == ["room-small"]
        )
    }

    @Test func `tells every broken rule at once`() {
        let found = codes(2, Cell(slot: "s1", room: "garden")) {
            $0.topics[Topic.ID(2)]?.needs = ["projector", "whiteboard"]
            $0.topics[Topic.ID(2)]?.unavailable = ["s1"]
        }
        #expect(found == ["cell-blocked", "slot-unavailable", "room-lacks"])
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `finds what a slow look at every pair of sessions finds`(seed: UInt64) {
        var random = Dice(seed: seed)
        var gathering = Gathering.random(seed: seed)
        // A board on which anything may be wrong.
        for topic in gathering.topics.sorted {
            guard let slot = gathering.event.slots.randomElement(using: &random),
                let room = gathering.event.rooms.randomElement(using: &random)
            else { continue }
            gathering.placements[topic.id] = Placement(
                topic: topic.id,
                cell: Cell(slot: slot.id, room: room.id)
            )
        }
        let all = gathering.placements.sorted
        var clashes: Set<Topic.ID> = []
        for one in all {
            for other in all where other.topic != one.topic && other.cell.slot == one.cell.slot {
                let shared = Set(gathering.hosts(of: one.topic)).intersection(
                    gathering.hosts(of: other.topic)
                )
                if one.cell == other.cell || !shared.isEmpty { clashes.insert(one.topic) }
            }
        }
        let found = BoardRules.violations(in: gathering)
        #expect(Set(found.filter { ["cell-taken", "host-busy"].contains($0.code) }.map(\.topic)) == clashes)
        for placement in all {
            guard let topic = gathering.topics[placement.topic] else { continue }
            #expect(
                found.filter { $0.topic == topic.id }
                    == BoardRules.violations(placing: topic, in: placement.cell, of: gathering)
            )
        }
    }

    @Test func `stays quick on a board of a thousand topics`() {
        var gathering = Gathering.random(seed: 1, people: 1000, topics: 0)
        gathering.event.rooms = (0..<50).map {
            Room(id: Slug(from: "r\($0)", fallback: "r"), name: "R\($0)", capacity: 20)
        }
        gathering.event.slots = (0..<20).map { index in
            Slot(
                id: Slug(from: "t\(index)", fallback: "t"),
                starts: gathering.event.starts,
                ends: gathering.event.ends
            )
        }
        for number in 0..<1000 {
            let topic = Topic.example(number + 1, "Question \(number)", by: nil)
            gathering.topics[topic.id] = topic
            let cell = Cell(
                slot: gathering.event.slots[number % 20].id,
                room: gathering.event.rooms[number / 20].id
            )
            gathering.placements[topic.id] = Placement(topic: topic.id, cell: cell)
            let hosting = Hosting(topic: topic.id, participant: Participant.ID(number + 1))
            gathering.hostings[hosting.key] = hosting
        }
        let time = WorkTime.measure { #expect(BoardRules.violations(in: gathering).isEmpty) }
        #expect(time < .seconds(2))
    }
}
