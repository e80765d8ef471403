import Fixtures
import Planning
import Registration
import Scheduling
import Testing
import Unconference

@Suite struct RepeatTests {
    /// Everybody but its host must be in topic 1, which is in S1 in a room for one besides the host.
    private var gathering: Gathering {
        var gathering = Gathering.example
        gathering.event.spareCells = 1
        gathering.placements[Topic.ID(1)] = Placement(
            topic: Topic.ID(1),
            cell: Cell(slot: "s1", room: "landing"),
            locked: true
        )
        for index in gathering.event.rooms.indices where gathering.event.rooms[index].id == "landing" {
            gathering.event.rooms[index].capacity = 2
        }
        for person in 2...8 {
            let wish = Interest(topic: Topic.ID(1), participant: Participant.ID(person), must: true)
            gathering.interests[wish.key] = wish
        }
        return gathering
    }

    private func repeats(_ gathering: Gathering, now: Instant? = nil) throws -> [RepeatProposal] {
        let question = BoardQuestion(gathering, .init(now: now))
        let effort = Effort(.iterations(200), threads: 1)
        return question.repeats(after: try BoardSolver.solve(question.problem, effort: effort).answer.plan)
    }

    @Test func `a session that many miss is proposed once more, later, where there is room`() throws {
        let found = try repeats(gathering)
        #expect(found.count == 1)
        #expect(found.first?.topic == Topic.ID(1))
        #expect(found.first?.cell.slot == "s2")
        #expect(found.first?.people == 6)
        // The smallest room that seats them all: 14 seats serve 20 wishes where everybody voted.
        #expect(found.first?.cell.room == "store")
    }

    @Test func `not before its first time, nor in what has begun, nor where its host or room is taken`()
        throws
    {
        var late = gathering
        late.placements[Topic.ID(1)]?.cell.slot = "s4"
        #expect(try repeats(late).isEmpty)
        let now = gathering.event.sessionSlots[2].starts.instant
        #expect(try repeats(gathering, now: now).map(\.cell.slot) == ["s4"])
        var away = gathering
        away.topics[Topic.ID(1)]?.unavailable = ["s2", "s3"]
        #expect(try repeats(away).map(\.cell.slot) == ["s4"])
        var busy = gathering
        busy.placements[Topic.ID(2)] = Placement(
            topic: Topic.ID(2),
            cell: Cell(slot: "s2", room: "press"),
            locked: true
        )
        busy.hostings[Backing(topic: Topic.ID(2), participant: Participant.ID(1))] = Hosting(
            topic: Topic.ID(2),
            participant: Participant.ID(1)
        )
        #expect(try repeats(busy).map(\.cell.slot) == ["s3"])
        var quiet = gathering
        quiet.topics[Topic.ID(1)]?.needs = ["quiet"]
        quiet.event.rooms[3].features = ["quiet"]
        #expect(try repeats(quiet).isEmpty, "the garden seats two, and so does the landing")
    }

    @Test(arguments: 0..<12) func `whatever is proposed could be placed`(seed: UInt64) throws {
        var gathering = Gathering.random(seed: seed)
        gathering.event.spareCells = 2
        let question = BoardQuestion(gathering)
        let answer = try BoardSolver.solve(question.problem, effort: Effort(.iterations(200), threads: 1))
            .answer
        try gathering.act(AcceptPlan(question.cells(answer.plan)))
        for proposal in question.repeats(after: answer.plan) {
            let topic = try #require(gathering.topics[proposal.topic])
            var moved = gathering
            moved.placements[proposal.topic] = nil
            #expect(BoardRules.violations(placing: topic, in: proposal.cell, of: moved).isEmpty)
            let slots = gathering.event.sessionSlots.map(\.id)
            let first = gathering.placements[proposal.topic].flatMap { slots.firstIndex(of: $0.cell.slot) }
            #expect((slots.firstIndex(of: proposal.cell.slot) ?? -1) > first ?? 99)
            #expect(proposal.people >= RepeatProposal.fewest)
        }
    }
}
