import Foundation
import Matching
import Planning
import Scheduling
import Testing
import Unconference

/// Broken problems by the thousand: each is answered, or refused with findings that say where, and none ends the
/// program or keeps it busy.
///
/// `UNCONF_FUZZ=200000 swift test --filter MutatedProblemTests` runs as many, from `UNCONF_FUZZ_SEED` on.
@Suite struct MutatedProblemTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let count = UInt64(environment["UNCONF_FUZZ"] ?? "") ?? 1200
    private static let seed = UInt64(environment["UNCONF_FUZZ_SEED"] ?? "") ?? 1

    private static let board = """
        {"attendees": 9, "slots": 3, "rooms": [{"id": 0, "capacity": 4, "features": ["piano"]}, {"id": 1, "capacity": 3},
         {"id": 2, "capacity": 2, "features": ["quiet", "piano"]}],
         "topics": [{"id": 0, "hosts": [0, 1], "requires": ["piano"]}, {"id": 1, "hosts": [1], "unavailableSlots": [0, 2]},
         {"id": 2, "hosts": []}, {"id": 3, "hosts": [4], "requires": ["quiet"]}, {"id": 4, "hosts": [4, 0, 5]}],
         "interests": [[2, 0, 3], [3, 0, 1], [2, 1, 2], [5, 1, 3], [6, 2, 1], [7, 2, 2], [2, 2, 1], [8, 3, 3], [7, 3, 1],
         [1, 4, 2], [3, 4, 1]], "locks": [{"topic": 2, "slot": 1, "room": 1}], "blocked": [[0, 0], [2, 1]],
         "absent": [[2, 0], [7, 1]], "previous": [[0, 1, 0], [4, 2, 0]], "moveCost": 2}
        """
    private static let pairs = """
        {"people": 9, "rounds": 3, "organisations": [0, 0, 1, null, 1, 2, 2, null, 0], "forbidden": [[3, 4], [7, 8]],
         "met": [[1, 2], [5, 7]], "affinity": [[0, 2, 5], [1, 3, 4], [4, 5, 7], [6, 7, 1], [0, 3, 9], [2, 8, 2]]}
        """
    private static let mentors = """
        {"mentees": 6, "mentors": [{"id": 0, "places": 2}, {"id": 1, "places": 1}, {"id": 2, "places": 3}],
         "affinity": [[0, 0, 4], [0, 1, 6], [1, 1, 6], [2, 2, 1], [3, 0, 2], [3, 2, 2], [4, 1, 9], [5, 0, 3]]}
        """
    private static let circles = """
        {"people": 12, "rounds": 3, "size": [3, 5], "organisations": [0, 0, 1, null, 1, 2, 2, null, 0, 1, 2, null],
         "stages": [0, 3, null, 5, 1, 1, 2, 0, 4, null, 3, 2], "forbidden": [[3, 4], [7, 8]], "met": [[1, 2], [5, 7]],
         "affinity": [[0, 2, 5], [1, 3, 4], [4, 5, 7], [6, 7, 1], [0, 3, 9], [2, 8, 2], [10, 11, 3]], "stageBonus": 2}
        """

    @Test func `boards`() { hold(Self.board, Self.answerBoard) }

    @Test func `pairs`() { hold(Self.pairs, Self.answerPairs) }

    @Test func `mentors`() { hold(Self.mentors, Self.answerMentors) }

    @Test func `circles`() { hold(Self.circles, Self.answerCircles) }

    /// Runs the mutations of a text; each is answered the same on one thread and on two.
    private func hold(_ text: String, _ answer: ([UInt8], Effort) throws(Failure) -> [UInt8]) {
        var (answered, refused) = (0, 0)
        for number in 0..<Self.count {
            var mutator = ProblemMutator(seed: Self.seed &+ number)
            let problem = mutator.mutated(text)
            let start = ContinuousClock.now
            do throws(Failure) {
                let bytes = Array(problem.utf8)
                let steps = EffortLimit.iterations(20 + mutator.below(30))
                let one = try answer(bytes, Effort(steps, seed: number, threads: 1))
                if number.isMultiple(of: 8) {
                    let two = try answer(bytes, Effort(steps, seed: number, threads: 2))
                    #expect(one == two, "seed \(Self.seed &+ number): \(problem)")
                }
                answered += 1
            } catch {
                #expect(error.findings.hasErrors, "seed \(Self.seed &+ number): \(problem)")
                refused += 1
            }
            let seconds = ContinuousClock.now - start
            #expect(seconds < .seconds(20), "seed \(Self.seed &+ number) took \(seconds): \(problem)")
        }
        #expect(answered > Int(Self.count) / 8)
        #expect(refused > Int(Self.count) / 8)
    }

    private static func answerBoard(_ bytes: [UInt8], _ effort: Effort) throws(Failure) -> [UInt8] {
        let problem = try BoardProblemReader.read(bytes)
        let outcome = try BoardSolver.solve(problem, effort: effort)
        #expect(outcome.answer.findings.isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
        #expect(outcome.answer.bound >= outcome.answer.plan.objective)
        #expect(BoardInspection.findings(of: outcome.answer.plan, for: problem).isEmpty)
        return BoardAnswerWriter.write(outcome)
    }

    private static func answerPairs(_ bytes: [UInt8], _ effort: Effort) throws(Failure) -> [UInt8] {
        let outcome = try PairsSolver.solve(try PairsProblemReader.read(bytes, file: "-"), effort: effort)
        #expect(outcome.findings.isEmpty, "\(String(decoding: bytes, as: UTF8.self))")
        #expect(outcome.answer.pairs <= outcome.answer.bound.pairs)
        return PairsAnswerWriter.write(outcome)
    }

    private static func answerMentors(_ bytes: [UInt8], _ effort: Effort) throws(Failure) -> [UInt8] {
        let outcome = try MentorsSolver.solve(try MentorsProblemReader.read(bytes, file: "-"), effort: effort)
        #expect(outcome.answer.optimal, "\(String(decoding: bytes, as: UTF8.self))")
        return MentorsAnswerWriter.write(outcome)
    }

    private static func answerCircles(_ bytes: [UInt8], _ effort: Effort) throws(Failure) -> [UInt8] {
        let outcome = try CirclesSolver.solve(try CirclesProblemReader.read(bytes, file: "-"), effort: effort)
        #expect(outcome.answer.score <= outcome.answer.bound.score)
        #expect(outcome.answer.bound.repeats <= outcome.answer.repeats)
        return CirclesAnswerWriter.write(outcome)
    }
}
