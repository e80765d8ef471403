import Planning
import Scheduling
import Testing
import Unconference

/// What an answer says of its own limit, whatever else was asked for.
@Suite struct BoardProofTests {
    /// Too many topics to look at all of what a slot can hold.
    private var wide: BoardProblem {
        var dice = Dice(seed: 11)
        return BoardProblem(
            attendees: 90,
            slots: 4,
            rooms: [14, 12, 9, 8, 6].map { BoardRoom(capacity: $0) },
            topics: (0..<28).map { BoardTopic(hosts: [$0]) },
            interests: (28..<90).flatMap { attendee in
                Set((0..<8).map { _ in dice.below(28) }).sorted()
                    .map { BoardInterest(attendee: attendee, topic: $0, weight: 1 + dice.below(3)) }
            }
        )
    }

    private let effort = Effort(.iterations(300), seed: 2, threads: 2)

    @Test func `an estimate lies between the plan and the limit, and is the same for the same steps`() throws
    {
        let answer = try BoardSolver.solve(wide, effort: effort).answer
        let estimate = try #require(answer.estimate)
        #expect(estimate >= answer.plan.objective)
        #expect(estimate < answer.bound)
        let alone = Effort(.iterations(300), seed: 2, threads: 1)
        #expect(try BoardSolver.solve(wide, effort: alone).answer.estimate == estimate)
        let written = String(
            decoding: BoardAnswerWriter.write(try BoardSolver.solve(wide, effort: effort)),
            as: UTF8.self
        )
        #expect(written.contains("\"estimate\": \(estimate),"))
    }

    @Test func `a fairer plan, a calmer one and one with roomier rooms rest on the proof of the best`() throws
    {
        let best = try BoardSolver.solve(wide, effort: effort).answer
        let proof = try #require(best.certificate)
        let fair = try BoardSolver.solve(wide, fairWithin: 10, effort: effort).answer
        #expect(fair.bound == best.bound)
        #expect(fair.certificate == proof)
        let roomy = try BoardSolver.solve(roomily: wide, effort: effort).answer
        #expect(roomy.certificate == proof)
        var held = wide
        held.previous = best.plan.board
        let calm = try BoardSolver.solve(held, keepingWithin: 10, effort: effort).answer
        #expect(calm.certificate != nil)
        held.moveCost = 1
        #expect(try BoardSolver.solve(held, keepingWithin: 10, effort: effort).answer.certificate == nil)
    }
}
