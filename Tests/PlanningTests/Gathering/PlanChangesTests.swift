import Fixtures
import Planning
import Registration
import Scheduling
import Testing
import Unconference

@Suite struct PlanChangesTests {
    /// The example with all four topics on the board: 1 in Press, 2 in Ink, 3 in Paper Store in S1 and S2.
    private var gathering: Gathering {
        var gathering = Gathering.example
        for (number, slot, room) in [(2, "s1", "ink"), (3, "s2", "store")] as [(Int, Slug, Slug)] {
            let topic = Topic.ID(number)
            gathering.placements[topic] = Placement(topic: topic, cell: Cell(slot: slot, room: room))
        }
        return gathering
    }

    private func changes(_ cells: [Int: (Int, Int)]) -> PlanChanges {
        let question = BoardQuestion(gathering)
        let board = question.topics.indices.compactMap { number -> BoardPlacement? in
            cells[question.topics[number].id.number].map {
                BoardPlacement(topic: number, slot: $0.0, room: $0.1)
            }
        }
        let plan = BoardPlan(board: board, seats: [], objective: 0, moves: 0)
        return PlanChanges(question, plan, from: gathering)
    }

    @Test func `the board as it is changes nothing and touches nobody`() {
        let changes = changes([1: (0, 0), 2: (0, 1), 3: (1, 2)])
        #expect(changes.isEmpty)
        #expect(changes.summary == "nothing changes")
    }

    @Test func `names each session that moves, and who loses a first wish`() {
        // Person 2 hosts topic 2 and wishes for 1 and 3; person 3 hosts 3 and wishes for 1 and 2; person 1 for 3.
        let apart = changes([1: (0, 0), 2: (2, 1), 3: (1, 2)])
        #expect(apart.summary == "1 session moves; nobody loses a first wish, 2 gain one")
        #expect(
            apart.sentences(in: gathering) == [
                "2 Our directors posted once, then never again: moves from S1 in Ink to S3 in Ink"
            ]
        )
        let together = changes([1: (0, 0), 2: (0, 1), 3: (0, 2)])
        #expect(together.losing == 3)
        #expect(together.summary == "1 session moves; 3 people lose a first wish")
        let off = changes([2: (0, 1), 3: (1, 2)])
        #expect(off.removed.map(\.topic) == [Topic.ID(1)])
        #expect(off.summary == "1 comes off; nobody loses a first wish")
        #expect(off.sentences(in: gathering)[0].hasSuffix("comes off the board, was S1 in Press"))
    }

    @Test func `a room that only changes places with another touches nobody`() {
        let swapped = changes([1: (0, 1), 2: (0, 0), 3: (1, 3)])
        #expect(swapped.moved.count == 3)
        #expect((swapped.losing, swapped.gaining) == (0, 0))
    }
}
