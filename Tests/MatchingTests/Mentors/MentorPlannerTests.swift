import Testing
import Unconference

@testable import Matching

@Suite struct MentorPlannerTests {
    static func problem(_ seed: Int) -> MentorsProblem {
        var dice = Dice(seed: UInt64(seed) &* 104_729)
        var problem = MentorsProblem(
            mentees: dice.below(8),
            places: (0..<dice.below(5)).map { _ in dice.below(4) }
        )
        let listed = dice.below(11)
        let most = [1, 5, Int(Int32.max)][dice.below(3)]
        for mentee in 0..<problem.mentees {
            for mentor in problem.places.indices where dice.below(10) < listed {
                problem.affinity.append(MentorWish(mentee: mentee, mentor: mentor, weight: dice.below(most)))
            }
        }
        return problem
    }

    static func best(_ problem: MentorsProblem) -> (placed: Int, affinity: Int) {
        var left = problem.places
        func best(_ mentee: Int) -> (placed: Int, affinity: Int) {
            guard mentee < problem.mentees else { return (0, 0) }
            var value = best(mentee + 1)
            for wish in problem.affinity where wish.mentee == mentee && left[wish.mentor] > 0 {
                left[wish.mentor] -= 1
                let rest = best(mentee + 1)
                left[wish.mentor] += 1
                value = max(value, (rest.placed + 1, rest.affinity + wish.weight), by: <)
            }
            return value
        }
        return best(0)
    }

    @Test func `places the most mentees, then the most affinity, and proves it`() throws {
        for seed in 0..<600 {
            let problem = Self.problem(seed)
            let answer = try MentorPlanner.plan(problem)
            let best = Self.best(problem)
            #expect(answer.assigned.count == best.placed, "seed \(seed)")
            #expect(answer.affinity == best.affinity, "seed \(seed)")
            #expect(answer.optimal, "seed \(seed)")
            #expect(
                answer.bound == MentorsBound(assigned: best.placed, affinity: best.affinity),
                "seed \(seed)"
            )
            #expect(MentorsInspection.findings(of: answer, for: problem).isEmpty, "seed \(seed)")
        }
    }

    @Test func `answers nobody and nothing`() throws {
        let nobody = try MentorPlanner.plan(MentorsProblem(mentees: 0, places: []))
        #expect(nobody.assigned.isEmpty && nobody.optimal)
        let alone = try MentorPlanner.plan(MentorsProblem(mentees: 2, places: [0, 5]))
        #expect(alone.unassigned == [0, 1] && alone.optimal)
    }

    @Test func `stays valid when there is no time at all`() throws {
        for seed in 0..<50 {
            let problem = Self.problem(seed)
            let answer = try MentorPlanner.plan(problem) { true }
            let best = Self.best(problem)
            #expect(answer.bound.assigned >= best.placed)
            if answer.assigned.count == best.placed { #expect(answer.bound.affinity >= best.affinity) }
        }
    }

    @Test func `says what is wrong with the numbers`() {
        let problem = MentorsProblem(
            mentees: 2,
            places: [1, -1],
            affinity: [
                MentorWish(mentee: 0, mentor: 0, weight: 1), MentorWish(mentee: 0, mentor: 0, weight: 2),
                MentorWish(mentee: 2, mentor: 0, weight: 1),
                MentorWish(mentee: 1, mentor: 7, weight: 1 << 31),
            ]
        )
        let codes = problem.findings().map { "\($0.list) \($0.row ?? -1) \($0.finding.code)" }
        #expect(
            codes == [
                "mentors 1 out-of-range", "affinity 2 out-of-range", "affinity 3 out-of-range",
                "affinity 3 out-of-range", "affinity 1 duplicate",
            ]
        )
        #expect(throws: Failure.self) { try MentorPlanner.plan(problem) }
    }
}

private func max<Value>(_ one: Value, _ other: Value, by less: (Value, Value) -> Bool) -> Value {
    less(one, other) ? other : one
}
