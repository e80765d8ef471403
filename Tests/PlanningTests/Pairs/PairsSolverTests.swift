import Matching
import Planning
import Testing
import Unconference

@Suite struct PairsSolverTests {
    static func solve(_ text: String, threads: Int = 1) throws(Failure) -> String {
        let problem = try PairsProblemReader.read(Array(text.utf8), file: "pairs.json")
        let effort = Effort(.iterations(1000), threads: threads)
        return String(
            decoding: PairsAnswerWriter.write(try PairsSolver.solve(problem, effort: effort)),
            as: UTF8.self
        )
    }

    @Test func `answers as documented, without seconds when steps are counted`() throws {
        let text = """
            {"people": 4, "rounds": 1, "organisations": [0, 0, 1, null], "met": [[2, 3]], "affinity": [[3, 0, 7]]}
            """
        let expected = """
            {"rounds": [[[0, 3], [1, 2]]], "sitsOut": [[]], "pairs": 2, "affinity": 7, "bound": {"pairs": 2, \
            "affinity": 7}, "optimal": true}

            """
        #expect(try Self.solve(text) == expected)
    }

    @Test func `gives the seconds when the clock ends the work`() throws {
        let problem = PairsProblem(people: 2, rounds: 1)
        let outcome = try PairsSolver.solve(problem, effort: Effort(.seconds(1)))
        #expect(outcome.milliseconds != nil)
        #expect(String(decoding: PairsAnswerWriter.write(outcome), as: UTF8.self).contains("\"seconds\": "))
    }

    @Test func `gives the same bytes on any number of threads`() throws {
        var rows: [String] = []
        for first in 0..<30 {
            for second in (first + 1)..<30 { rows.append("[\(first), \(second), \(first * second % 13)]") }
        }
        let text = "{\"people\": 30, \"rounds\": 4, \"affinity\": [\(rows.joined(separator: ","))]}"
        let one = try Self.solve(text, threads: 1)
        #expect(try one == Self.solve(text, threads: 2))
        #expect(try one == Self.solve(text, threads: 3))
    }

    @Test(arguments: [
        (#"{"people": 2, "rounds": 1, "affinity": [], "afinity": []}"#, "unknown-key", 44),
        (#"{"people": 2, "rounds": 1, "affinity": [[0, 1, 3], [1, 0, 3]]}"#, "duplicate", 52),
        (#"{"people": 2, "rounds": 1, "affinity": [[0, 2, 3]]}"#, "out-of-range", 41),
        (#"{"people": 2, "rounds": 1, "affinity": [[0, 1, 2147483648]]}"#, "out-of-range", 41),
        (#"{"people": 2, "rounds": 1, "affinity": [[0, 1, -1]]}"#, "out-of-range", 41),
        (#"{"people": 2, "rounds": 1, "affinity": [[0, 1, 1.5]]}"#, "not-whole", 48),
        (#"{"people": 2, "rounds": 1, "affinity": [[0, 0, 1]]}"#, "same-person", 41),
        (#"{"people": 2, "rounds": 1, "affinity": [], "met": [[0, 1], [0, 1]]}"#, "duplicate", 60),
        (#"{"people": 99999999999, "rounds": 1, "affinity": []}"#, "out-of-range", 12),
        (#"{"people": 2, "affinity": []}"#, "missing-key", 1),
        (#"{"people": 2, "rounds": 1, "organisations": [0], "affinity": []}"#, "wrong-length", 45),
    ]) func `refuses what is wrong, and says where`(text: String, code: String, column: Int) {
        let failure = #expect(throws: Failure.self) { try Self.solve(text) }
        #expect(failure?.findings.map(\.code) == [code])
        #expect(failure?.findings.first?.place == Place(file: "pairs.json", line: 1, column: column))
    }
}
