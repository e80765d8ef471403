import Matching
import Planning
import Testing
import Unconference

@Suite struct MentorsSolverTests {
    static func solve(_ text: String) throws(Failure) -> String {
        let problem = try MentorsProblemReader.read(Array(text.utf8), file: "mentors.json")
        let outcome = try MentorsSolver.solve(problem, effort: Effort(.iterations(1)))
        return String(decoding: MentorsAnswerWriter.write(outcome), as: UTF8.self)
    }

    @Test func `answers as documented`() throws {
        let text = """
            {"mentees": 3, "mentors": [{"id": 1, "places": 1}, {"id": 0, "places": 1}],
             "affinity": [[0, 0, 9], [1, 0, 5], [0, 1, 1]]}
            """
        let expected = """
            {"assigned": [[0, 1], [1, 0]], "unassigned": [2], "affinity": 6, "bound": {"assigned": 2, "affinity": 6}, \
            "optimal": true}

            """
        #expect(try Self.solve(text) == expected)
    }

    @Test(arguments: [
        (#"{"mentees": 1, "mentors": [{"id": 1, "places": 1}], "affinity": []}"#, "out-of-range", 28),
        (
            #"{"mentees": 1, "mentors": [{"id": 0, "places": 1}, {"id": 0, "places": 1}], "affinity": []}"#,
            "duplicate", 52
        ),
        (#"{"mentees": 1, "mentors": [{"id": 0, "place": 1}], "affinity": []}"#, "unknown-key", 38),
        (#"{"mentees": 1, "mentors": [{"id": 0, "places": -1}], "affinity": []}"#, "out-of-range", 28),
        (
            #"{"mentees": 1, "mentors": [{"id": 0, "places": 1}], "affinity": [[0, 0, 1], [0, 0, 2]]}"#,
            "duplicate", 77
        ),
        (
            #"{"mentees": 1, "mentors": [{"id": 0, "places": 1}], "affinity": [[1, 0, 1]]}"#, "out-of-range",
            66
        ),
        (#"{"mentees": -1, "mentors": [], "affinity": []}"#, "out-of-range", 13),
        (
            #"{"mentees": -1, "mentors": [{"id": 0, "places": 1}], "affinity": [[0, 0, 1]]}"#, "out-of-range",
            13
        ),
    ]) func `refuses what is wrong, and says where`(text: String, code: String, column: Int) {
        let failure = #expect(throws: Failure.self) { try Self.solve(text) }
        #expect(failure?.findings.first?.code == code)
        #expect(failure?.findings.first?.place == Place(file: "mentors.json", line: 1, column: column))
    }
}
