import Scheduling
import Testing

@Suite struct BoardFairnessTests {
    /// Three slots; attendee 0 hosts topic 0, 1 wishes for two topics alike, 2 for one, 3 for nothing, 4 is away twice.
    private let problem = BoardProblem(
        attendees: 5,
        slots: 3,
        rooms: [BoardRoom(capacity: 5)],
        topics: [BoardTopic(hosts: [0]), BoardTopic(), BoardTopic(), BoardTopic()],
        interests: [
            BoardInterest(attendee: 0, topic: 0, weight: 3), BoardInterest(attendee: 0, topic: 1, weight: 2),
            BoardInterest(attendee: 1, topic: 1, weight: 3), BoardInterest(attendee: 1, topic: 2, weight: 3),
            BoardInterest(attendee: 1, topic: 3, weight: 1), BoardInterest(attendee: 2, topic: 3, weight: 1),
            BoardInterest(attendee: 4, topic: 1, weight: 2), BoardInterest(attendee: 4, topic: 2, weight: 1),
        ],
        absent: [BoardAbsence(attendee: 4, slot: 1), BoardAbsence(attendee: 4, slot: 2)]
    )

    private func plan(_ seats: [(Int, Int)]) -> BoardPlan {
        BoardPlan(
            board: [],
            seats: seats.map { BoardSeat(attendee: $0, topic: $1) },
            objective: 0,
            moves: 0
        )
    }

    @Test(
        arguments: [
            ([], 4, 0), ([(0, 1), (1, 1), (2, 3), (4, 1)], 0, 428),
            ([(1, 1), (1, 2), (1, 3), (2, 3)], 2, 0), ([(0, 1), (1, 3), (2, 3), (4, 2)], 2, 142),
        ] as [([(Int, Int)], Int, Int)]
    )
    func `counts who gets no first wish, and what the worst-off get`(
        seats: [(Int, Int)],
        without: Int,
        worst: Int
    ) {
        let fairness = BoardVoices(problem).fairness(of: plan(seats))
        #expect(
            fairness == BoardFairness(voters: 4, withoutFirstWish: without, worstTenth: worst)
        )
    }

    @Test func `those who are nobody in particular are not counted`() {
        #expect(BoardVoices(problem, people: 2).count == 2)
        #expect(BoardVoices(problem, people: 0).fairness(of: plan([])).worstTenth == 1000)
    }

    @Test func `says who loses a first wish and who gains one`() {
        let voices = BoardVoices(problem)
        let (losing, gaining) = voices.changes(
            from: plan([(1, 1), (1, 2), (4, 2)]),
            to: plan([(1, 1), (4, 1), (2, 3)])
        )
        #expect(losing == 1)
        #expect(gaining == 2)
    }

    @Test(arguments: 0..<40) func `shares are those that a count by hand gives`(seed: UInt64) throws {
        var random = RandomBoard(seed: seed + 1)
        let problem = random.problem(attendees: 25, slots: 3, rooms: 3, topics: 9, weight: 5)
        let engine = try #require(BoardEngine(problem))
        let plan = engine.restart(1, seed: seed, steps: 100)
        var shares: [Double] = []
        var without = 0
        for attendee in 0..<25 {
            let wishes = problem.interests.filter {
                $0.attendee == attendee && !problem.topics[$0.topic].hosts.contains(attendee)
            }
            let busy =
                problem.topics.count { $0.hosts.contains(attendee) }
                + problem.absent.count { $0.attendee == attendee }
            guard !wishes.isEmpty, busy < 3 else { continue }
            let weights = wishes.map(\.weight).sorted(by: >)
            let got = wishes.filter {
                plan.seats.contains(BoardSeat(attendee: attendee, topic: $0.topic))
            }.map(\.weight)
            if !got.contains(weights[0]) { without += 1 }
            let most = weights.prefix(3 - busy).reduce(0, +)
            shares.append(min(1, Double(got.reduce(0, +)) / Double(most)))
        }
        let fairness = BoardVoices(problem).fairness(of: plan)
        #expect(fairness.voters == shares.count)
        #expect(fairness.withoutFirstWish == without)
        let tenth = shares.sorted().prefix((shares.count + 9) / 10)
        let mean = tenth.isEmpty ? 1 : tenth.reduce(0, +) / Double(tenth.count)
        #expect(abs(Double(fairness.worstTenth) / 1000 - mean) < 0.003)
    }

    @Test func `weights near the limit are added up without harm`() {
        var problem = problem
        for index in problem.interests.indices { problem.interests[index].weight = BoardProblem.largest }
        let fairness = BoardVoices(problem).fairness(of: plan([(0, 1), (1, 1), (2, 3), (4, 1)]))
        #expect(fairness.withoutFirstWish == 0)
        #expect(fairness.worstTenth == 333)
    }
}
