import Matching
import Planning
import Testing
import Unconference

@Suite struct CirclesSolverTests {
    static func solve(_ text: String, threads: Int = 1) throws(Failure) -> String {
        let problem = try CirclesProblemReader.read(Array(text.utf8), file: "circles.json")
        let outcome = try CirclesSolver.solve(problem, effort: Effort(.iterations(4096), threads: threads))
        return String(decoding: CirclesAnswerWriter.write(outcome), as: UTF8.self)
    }

    @Test func `answers as documented, without seconds when steps are counted`() throws {
        let text = """
            {"people": 4, "rounds": 1, "size": [2, 2], "organisations": [0, 0, 1, null], "stages": [0, 3, 3, 0],
             "forbidden": [], "met": [], "affinity": [[3, 0, 7]], "stageBonus": 2}
            """
        let expected = """
            {"rounds": [[[0, 3], [1, 2]]], "sameOrganisation": 0, "repeats": 0, "score": 7, \
            "bound": {"sameOrganisation": 0, "repeats": 0, "score": 11}}

            """
        #expect(try Self.solve(text) == expected)
    }

    @Test func `gives the same bytes on any number of threads`() throws {
        let text = """
            {"people": 20, "rounds": 3, "size": [4, 6], "affinity": [[0, 1, 4], [2, 3, 9], [7, 19, 3]]}
            """
        #expect(try Self.solve(text, threads: 1) == Self.solve(text, threads: 3))
    }

    @Test func `warns when sizes are impossible`() throws {
        let problem = try CirclesProblemReader.read(
            Array(#"{"people": 7, "rounds": 1, "size": [4, 6]}"#.utf8)
        )
        let outcome = try CirclesSolver.solve(problem, effort: Effort(.iterations(100)))
        #expect(outcome.answer.findings.map(\.code) == ["circle-sizes"])
    }

    @Test(arguments: [
        (#"{"people": 4, "rounds": 1, "size": [4]}"#, "wrong-length", 36),
        (#"{"people": 4, "rounds": 1, "size": [6, 4]}"#, "wrong-order", 36),
        (#"{"people": 4, "rounds": 1, "size": [0, 4]}"#, "out-of-range", 36),
        (#"{"people": 4, "rounds": 1, "size": [2, 2], "stagesBonus": 3}"#, "unknown-key", 44),
        (#"{"people": 4, "rounds": 1, "size": [2, 2], "stageBonus": -1}"#, "out-of-range", 58),
        (#"{"people": 4, "rounds": 1, "size": [2, 2], "met": [[1, 2], [2, 1]]}"#, "duplicate", 60),
        (#"{"people": 3, "rounds": 1, "size": [3, 3], "forbidden": [[0, 1]]}"#, "impossible", nil),
    ]) func `refuses what is wrong, and says where`(text: String, code: String, column: Int?) {
        let failure = #expect(throws: Failure.self) { try Self.solve(text) }
        #expect(failure?.findings.first?.code == code)
        #expect(
            failure?.findings.first?.place == column.map { Place(file: "circles.json", line: 1, column: $0) }
        )
    }
}
