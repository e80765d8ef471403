import Matching
import Planning
import Scheduling
import Testing
import Unconference

/// Problems at the end of what numbers can say, and at the beginning: all are answered, none ends the program.
@Suite struct ExtremeProblemTests {
    private static let most = "2147483647"
    private static let last = "2147483646"

    private func bytes(_ text: String) -> [UInt8] {
        Array(text.replacing("MOST", with: Self.most).replacing("LAST", with: Self.last).utf8)
    }

    private let effort = Effort(.iterations(40), threads: 2)

    @Test(
        arguments: [
            #"{"attendees": 0, "slots": 0, "rooms": [], "topics": [], "interests": []}"#,
            #"{"attendees": MOST, "slots": MOST, "rooms": [], "topics": [{"id": 0, "hosts": [LAST]}], "interests": []}"#,
            #"""
            {"attendees": MOST, "slots": MOST, "rooms": [{"id": 0, "capacity": MOST}],
             "topics": [{"id": 0, "hosts": [LAST], "unavailableSlots": [0, LAST]}],
             "interests": [[0, 0, MOST], [LAST, 0, MOST], [7, 0, MOST]]}
            """#,
            #"""
            {"attendees": MOST, "slots": MOST, "rooms": [{"id": 0, "capacity": MOST}], "topics": [{"id": 0, "hosts": []}],
             "interests": [[0, 0, MOST]], "locks": [{"topic": 0, "slot": LAST, "room": 0}],
             "previous": [[0, MOST, MOST], [MOST, MOST, MOST]], "moveCost": MOST}
            """#,
            #"""
            {"attendees": 4, "slots": 2, "rooms": [{"id": 0, "capacity": 0}, {"id": 1, "capacity": 2}],
             "topics": [{"id": 0, "hosts": [0, 1]}, {"id": 1, "hosts": [0]}, {"id": 2, "hosts": [0]}],
             "interests": [[2, 0, MOST], [3, 0, 1], [2, 1, MOST], [3, 1, MOST], [1, 2, LAST]],
             "absent": [[2, 0], [2, 1]], "previous": [[0, 1, 1], [2, 0, 0]], "moveCost": MOST}
            """#,
        ]
    )
    func `boards are planned, kept, made fair and explained`(text: String) throws {
        let problem = try BoardProblemReader.read(bytes(text))
        let plain = try BoardSolver.solve(problem, effort: effort)
        #expect(plain.answer.findings.isEmpty)
        #expect(plain.answer.bound >= plain.answer.plan.objective)
        let kept = try BoardSolver.solve(problem, keepingWithin: 10, effort: effort)
        #expect(kept.answer.findings.isEmpty)
        let fair = try BoardSolver.solve(problem, fairWithin: 1000, effort: effort)
        #expect(fair.answer.findings.isEmpty)
        #expect(!plain.fairness.isBetter(than: fair.fairness))
        guard !problem.topics.isEmpty, problem.slots < 10 else { return }
        let (best, cells) = try BoardSolver.alternatives(for: 0, in: problem, effort: effort)
        #expect(best.findings.isEmpty)
        #expect(cells.count == problem.slots * problem.rooms.count)
    }

    @Test(
        arguments: [
            (
                #"[{"topic": 0, "slot": 0, "room": 0}, {"topic": 1, "slot": 0, "room": 0}]"#,
                "both locked in slot 0, room 0"
            ),
            (
                #"[{"topic": 0, "slot": 0, "room": 0}, {"topic": 0, "slot": 1, "room": 0}]"#,
                "topic 0 is locked twice"
            ),
            (
                #"[{"topic": 0, "slot": 1, "room": 0}, {"topic": 2, "slot": 1, "room": 1}]"#,
                "attendee 0 hosts topics 0 and 2, both locked in slot 1"
            ),
            (#"[{"topic": 1, "slot": 0, "room": 1}]"#, "which lacks 'piano'"),
            (#"[{"topic": 2, "slot": 0, "room": 1}]"#, "where it is unavailable"),
            (#"[{"topic": 0, "slot": 1, "room": 2}]"#, "which is blocked"),
            (#"[{"topic": 3, "slot": 0, "room": 1}]"#, "has 2 hosts and is locked in room 1, which seats 1"),
            (#"[{"topic": 9, "slot": 0, "room": MOST}]"#, "there is no topic 9"),
        ]
    )
    func `locks that contradict something are answered with both sides of it`(locks: String, words: String) {
        let text = """
            {"attendees": 3, "slots": 2, "blocked": [[1, 2]], "locks": \(locks), "interests": [],
             "rooms": [{"id": 0, "capacity": 9, "features": ["piano"]}, {"id": 1, "capacity": 1}, {"id": 2, "capacity": 9}],
             "topics": [{"id": 0, "hosts": [0]}, {"id": 1, "hosts": [], "requires": ["piano"]},
                        {"id": 2, "hosts": [0], "unavailableSlots": [0]}, {"id": 3, "hosts": [1, 2]}]}
            """
        do throws(Failure) {
            _ = try BoardProblemReader.read(bytes(text))
            Issue.record("it was read")
        } catch {
            let messages = error.findings.map(\.message)
            #expect(messages.contains { $0.contains(words) }, "\(messages)")
            #expect(error.findings.allSatisfy { $0.place != nil })
        }
    }

    @Test(
        arguments: [
            #"{"people": 0, "rounds": 0, "affinity": []}"#, #"{"people": 1, "rounds": 5, "affinity": []}"#,
            #"{"people": 4, "rounds": 2, "organisations": [0, 0, 0, 0], "affinity": []}"#,
            #"{"people": 5, "rounds": 9, "organisations": [MOST, MOST, 0, null, LAST], "affinity": [[0, 4, MOST], [3, 4, MOST]]}"#,
            #"{"people": 3, "rounds": 2, "affinity": [], "forbidden": [[0, 1], [0, 2]], "met": [[1, 2]]}"#,
            #"{"people": 6, "rounds": 3, "affinity": [[0, 1, MOST], [2, 3, MOST], [4, 5, MOST], [0, 5, LAST], [1, 2, LAST]]}"#,
        ]
    )
    func `pairs are found, or nobody is to be had`(text: String) throws {
        let outcome = try PairsSolver.solve(
            try PairsProblemReader.read(bytes(text), file: "-"),
            effort: effort
        )
        #expect(outcome.findings.isEmpty)
        #expect(outcome.answer.pairs <= outcome.answer.bound.pairs)
    }

    @Test(
        arguments: [
            #"{"mentees": 0, "mentors": [], "affinity": []}"#,
            #"{"mentees": 3, "mentors": [{"id": 0, "places": 0}], "affinity": [[0, 0, MOST]]}"#,
            #"""
            {"mentees": 3, "mentors": [{"id": 0, "places": MOST}, {"id": 1, "places": 1}],
             "affinity": [[0, 0, MOST], [1, 0, MOST], [2, 1, MOST], [0, 1, LAST]]}
            """#,
        ]
    )
    func `mentors are found, or none has time`(text: String) throws {
        let outcome = try MentorsSolver.solve(
            try MentorsProblemReader.read(bytes(text), file: "-"),
            effort: effort
        )
        #expect(outcome.answer.optimal)
    }

    @Test(
        arguments: [
            #"{"people": 0, "rounds": 1, "size": [4, 6], "affinity": []}"#,
            #"{"people": 3, "rounds": 2, "size": [1, 1], "affinity": []}"#,
            #"""
            {"people": 6, "rounds": 3, "size": [2, 3], "stages": [MOST, 0, null, LAST, 0, 1], "stageBonus": MOST,
             "organisations": [MOST, MOST, null, 0, 0, 0], "affinity": [[0, 1, MOST], [2, 3, MOST], [4, 5, LAST]], "met": [[0, 1]]}
            """#,
        ]
    )
    func `circles are found`(text: String) throws {
        let outcome = try CirclesSolver.solve(
            try CirclesProblemReader.read(bytes(text), file: "-"),
            effort: effort
        )
        #expect(outcome.answer.score <= outcome.answer.bound.score)
    }
}
