import Foundation
import Planning
import Scheduling
import Testing
import Unconference

@Suite struct BoardSolverTests {
    /// Boards of realistic shape that lie beside the repository on the machines of those who work on it.
    static let shared = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../shared/data/boards").standardizedFileURL
    static var hasShared: Bool { FileManager.default.fileExists(atPath: shared.path) }

    private func board(_ name: String) throws -> BoardProblem {
        let data = try Data(contentsOf: Self.shared.appending(path: "\(name).json"))
        return try BoardProblemReader.read(Array(data), file: name)
    }

    // Skipped where the shared boards are absent: they are not part of the repository.
    @Test(
        .enabled(if: hasShared, "the shared boards are not here"),
        arguments: [
            ("s40-1", 3000, 255), ("s40-2", 3000, 273), ("m120-1", 2000, 1060), ("m120-2", 2000, 1070),
        ]
    )
    func `comes near the best known plans`(name: String, steps: Int, least: Int) throws {
        let problem = try board(name)
        let outcome = try BoardSolver.solve(problem, effort: Effort(.iterations(steps)))
        #expect(outcome.answer.plan.objective >= least)
        #expect(outcome.answer.bound >= outcome.answer.plan.objective)
        #expect(BoardInspection.findings(of: outcome.answer.plan, for: problem).isEmpty)
    }

    private let small = """
        {"attendees": 6, "slots": 2, "rooms": [{"id": 0, "capacity": 3}, {"id": 1, "capacity": 2}],
         "topics": [{"id": 0, "hosts": [0]}, {"id": 1, "hosts": [0]}, {"id": 2, "hosts": [1, 2, 3, 4]}],
         "interests": [[1, 0, 3], [2, 0, 2], [3, 1, 1], [4, 1, 2], [5, 0, 1]]}
        """

    @Test func `writes the same bytes for the same steps, on any threads`() throws {
        let problem = try BoardProblemReader.read(Array(small.utf8))
        let answers = try [1, 2, 5].map { threads in
            let effort = Effort(.iterations(200), seed: 4, threads: threads)
            return String(
                decoding: BoardAnswerWriter.write(try BoardSolver.solve(problem, effort: effort)),
                as: UTF8.self
            )
        }
        #expect(Set(answers).count == 1)
        #expect(!(answers.first ?? "").contains("seconds"))
        #expect(
            (answers.first ?? "").contains(
                "\"unplaced\": [{\"topic\": 2, \"why\": \"no room that has what it requires seats its 4 hosts\"}]"
            )
        )
    }

    @Test func `keeps to its time and writes it down`() throws {
        let problem = try BoardProblemReader.read(Array(small.utf8))
        let start = ContinuousClock.now
        let outcome = try BoardSolver.solve(problem, effort: Effort(.seconds(0.2)))
        #expect(ContinuousClock.now - start < .seconds(10))
        #expect(outcome.answer.plan.objective == 8)
        #expect(String(decoding: BoardAnswerWriter.write(outcome), as: UTF8.self).contains("\"seconds\": "))
    }

    @Test func `refuses a problem that contradicts itself`() throws {
        var problem = try BoardProblemReader.read(Array(small.utf8))
        problem.locks = [
            BoardPlacement(topic: 0, slot: 0, room: 0), BoardPlacement(topic: 1, slot: 0, room: 1),
        ]
        #expect(throws: Failure.self) { try BoardSolver.solve(problem, effort: Effort(.iterations(1))) }
    }
}
