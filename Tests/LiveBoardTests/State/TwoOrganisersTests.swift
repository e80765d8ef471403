import Fixtures
import Foundation
import Registration
import Storage
import Testing
import Unconference

@testable import LiveBoard

/// Two who move the same topics at the same time; `UNCONF_FIGHTS=10000` fights for longer.
@Suite struct TwoOrganisersTests {
    private static let rounds =
        ProcessInfo.processInfo.environment["UNCONF_FIGHTS"].flatMap { Int($0) } ?? 500

    @Test(.timeLimit(.minutes(10)))
    func `two organisers who fight over one cell never break the board, and history tells all of it`()
        async throws
    {
        let test = try TestBoard(phase: .planning)
        let event = test.board.now.gathering.event
        let cell = Cell(slot: event.sessionSlots[0].id, room: event.rooms[0].id)
        let elsewhere = Cell(slot: event.sessionSlots[1].id, room: event.rooms[1].id)
        let ada = try await test.participant("Ada")
        var pitched: [Topic.ID] = []
        for number in 1...4 {
            pitched.append(try await test.topic("Topic \(number)", by: number > 2 ? ada.id : nil))
        }
        let topics = pitched
        let before = try test.file.history(of: event.slug).count
        let kept = try await withThrowingTaskGroup(of: Int.self) { group in
            for (seed, name) in [(UInt64(1), "sam"), (2, "kim")] {
                group.addTask {
                    try await Self.fight(
                        test.board,
                        as: name,
                        over: [cell, elsewhere],
                        topics,
                        seed: seed
                    )
                }
            }
            return try await group.reduce(0, +)
        }
        let gathering = test.board.now.gathering
        #expect(BoardRules.violations(in: gathering).isEmpty)
        let read = try test.file.gathering(of: event)
        #expect(read.placements.sorted == gathering.placements.sorted)
        #expect(read.topics.sorted == gathering.topics.sorted)
        let history = try test.file.history(of: event.slug, changes: true).dropFirst(before)
        #expect(history.count == kept)
        #expect(Set(history.map(\.actor)) == [.organiser("sam"), .organiser("kim")])
        #expect(Self.told(by: Array(history)) == gathering.placements.sorted)
    }

    /// Moves at random, each time by the board that was looked at; says how many moves were kept.
    private static func fight(
        _ board: Board,
        as name: String,
        over cells: [Cell],
        _ topics: [Topic.ID],
        seed: UInt64
    ) async throws -> Int {
        var lot = Dice(seed: seed)
        var kept = 0
        for _ in 0..<(rounds / 2) {
            let topic = topics[Int.random(in: 0..<topics.count, using: &lot)]
            let other = topics[Int.random(in: 0..<topics.count, using: &lot)]
            let cell = cells[Int.random(in: 0..<5, using: &lot) == 0 ? 1 : 0]
            let looked = board.now.gathering
            // The other one gets a chance to move what was just looked at.
            await Task.yield()
            var seen = SeenBoard()
            seen.note(topic, in: looked.cell(of: topic))
            let action: any Action =
                switch Int.random(in: 0..<4, using: &lot) {
                case 0: TakeOffBoard(.topic(topic))
                case 1: SwapTopics(topic, other, seen: seen)
                default:
                    PlaceTopic(topic, in: cell, moving: looked.placements[topic] != nil, seen: seen)
                }
            do {
                let outcome = try await board.perform(action, by: .organiser(name))
                #expect(BoardRules.violations(in: outcome.gathering).isEmpty)
                kept += outcome.changes.isEmpty ? 0 : 1
            } catch let refusal as Refusal {
                #expect([.conflict, .invalid, .notFound].contains(refusal.kind), "\(refusal)")
            }
        }
        return kept
    }

    /// The board that one gets who does again what the history tells, each record before it as it was left.
    private static func told(by history: [HistoryEntry]) -> [Placement] {
        var board: [Topic.ID: Placement] = [:]
        for change in history.flatMap(\.changes) {
            guard case .placement(let replacement) = change,
                let topic = replacement.after?.topic ?? replacement.before?.topic
            else { continue }
            #expect(board[topic] == replacement.before, "the history leaves something out")
            board[topic] = replacement.after
        }
        return board.values.sorted { $0.topic < $1.topic }
    }
}
