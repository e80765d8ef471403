import Fixtures
import Planning
import Registration
import Scheduling
import Testing
import Unconference

@Suite struct BoardQuestionTests {
    private func plan(_ question: BoardQuestion, keeping: Bool = false) throws -> BoardAnswer {
        let effort = Effort(.iterations(300), threads: 1)
        return keeping
            ? try BoardSolver.solve(question.problem, keepingWithin: 10, effort: effort).answer
            : try BoardSolver.solve(question.problem, effort: effort).answer
    }

    @Test(arguments: 0..<24) func `what is planned can be accepted and keeps what has begun`(seed: UInt64)
        throws
    {
        var gathering = Gathering.random(seed: seed)
        let slots = gathering.event.sessionSlots
        let now = seed.isMultiple(of: 3) ? slots[Int(seed) % slots.count].starts.instant : nil
        let question = BoardQuestion(gathering, .init(keeps: seed.isMultiple(of: 2), now: now))
        #expect(question.contradictions.isEmpty)
        let answer = try plan(question, keeping: seed.isMultiple(of: 2))
        #expect(answer.findings.isEmpty)
        let cells = question.cells(answer.plan)
        let changes = PlanChanges(question, answer.plan, from: gathering)
        let before = gathering
        try gathering.act(AcceptPlan(cells))
        for placement in before.placements.sorted {
            let slot = try #require(before.event.slot(placement.cell.slot))
            if let now, slot.starts.instant <= now.adding(seconds: BoardRules.freeze) {
                #expect(gathering.placements[placement.topic] == placement, "begun")
            }
        }
        let touched = changes.moved + changes.placed + changes.removed
        for topic in gathering.topics.sorted {
            let (old, new) = (before.placements[topic.id]?.cell, gathering.placements[topic.id]?.cell)
            let step = touched.first { $0.topic == topic.id }
            #expect((step != nil) == (old != new))
            if let step { #expect(step.from == old && step.to == new) }
        }
    }

    @Test func `a session that has begun goes on where its room has lost what it needs`() throws {
        var gathering = Gathering.example
        let topic = Topic.ID(1)
        gathering.topics[topic]?.needs = ["projector"]
        gathering.topics[topic]?.unavailable = ["s1"]
        gathering.event.rooms[0].features = []
        let now = gathering.event.sessionSlots[0].starts.instant
        let question = BoardQuestion(gathering, .init(now: now))
        #expect(question.contradictions.isEmpty)
        #expect(question.cells(try plan(question).plan)[topic] == Cell(slot: "s1", room: "press"))
    }

    @Test func `two locks that cannot both be kept are named with their topics and rooms`() throws {
        var gathering = Gathering.example
        for (number, room) in [(1, "press"), (2, "ink")] as [(Int, Slug)] {
            let topic = Topic.ID(number)
            gathering.placements[topic] = Placement(
                topic: topic,
                cell: Cell(slot: "s1", room: room),
                locked: true
            )
        }
        gathering.hostings[Backing(topic: Topic.ID(2), participant: Participant.ID(1))] = Hosting(
            topic: Topic.ID(2),
            participant: Participant.ID(1)
        )
        let found = BoardQuestion(gathering).contradictions
        #expect(found.map(\.code) == ["impossible-lock", "impossible-lock"])
        #expect(
            found.first?.message
                == "topic 1 is fixed in s1/press, and a host of topic 1 hosts topic 2 in s1 too"
        )
    }

    @Test func `rooms have seats for wishes, and real ones for hosts`() {
        var gathering = Gathering.example
        let rooms = BoardQuestion(gathering).problem.rooms
        #expect(rooms.map(\.capacity) == [21, 10, 7, 5, 1])
        let cell = Cell(slot: "s2", room: "press")
        gathering.placements[Topic.ID(3)] = Placement(topic: Topic.ID(3), cell: cell)
        for person in 1...3 {
            let hosting = Hosting(topic: Topic.ID(3), participant: Participant.ID(person))
            gathering.hostings[hosting.key] = hosting
        }
        let crowded = BoardQuestion(gathering).problem
        #expect(crowded.topics.last?.requires == ["4 seats for its hosts"])
        #expect(
            crowded.rooms.map { $0.features.contains("4 seats for its hosts") } == [
                true, true, true, true, false,
            ]
        )
    }

    @Test func `rooms as large as a number can be have as many seats as it can be`() throws {
        var gathering = Gathering.example
        gathering.event.rooms[0].capacity = .max
        try gathering.act(CheckIn(Participant.ID(1)))
        try gathering.act(SetPhase(.live))
        #expect(BoardQuestion(gathering).problem.rooms[0].capacity == BoardProblem.largest)
        #expect(BoardQuestion(gathering).contradictions.isEmpty)
    }

    @Test func `hands beyond the expected size come with one wish each, and nobody counts them as people`()
        throws
    {
        var gathering = Gathering.example
        let before = BoardQuestion(gathering)
        try gathering.act(CountHands(Topic.ID(1), hands: 30))
        let after = BoardQuestion(gathering)
        let nameless = after.problem.attendees - after.people.count
        #expect(nameless == Turnout(gathering).unheard(hands: 30, wishes: 2))
        #expect(nameless > 0)
        #expect(after.problem.interests.count == before.problem.interests.count + nameless)
        let fairness = after.fairness(of: try plan(after).plan)
        #expect(fairness.voters == 3)
    }

    @Test func `spare cells stay free, and a slot that has begun takes nothing new`() throws {
        let gathering = Gathering.example
        let now = gathering.event.sessionSlots[1].starts.instant
        let question = BoardQuestion(gathering, .init(now: now))
        let problem = question.problem
        for slot in 0..<2 {
            for room in problem.rooms.indices {
                let cell = BoardCell(slot: slot, room: room)
                #expect(problem.blocked.contains(cell) == !problem.locks.contains { $0.cell == cell })
            }
        }
        for slot in 2..<4 { #expect(problem.blocked.count { $0.slot == slot } == gathering.event.spareCells) }
    }
}
