import Fixtures
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import NIOCore
import Registration
import Storage
import Testing
import Unconference

@testable import LiveBoard

/// Pages that are put together from what was made before are the pages that would be made anew.
@Suite struct PiecesTests {
    /// A page as somebody gets it from a scene, made anew where the scene is fresh.
    private func page(_ path: String, _ visitor: Visitor, _ scene: Scene, _ board: Board) throws -> [UInt8] {
        let parts = path.split(separator: "?", maxSplits: 1)
        let sight = scene.sight(for: visitor.audience)
        let call = Call(
            board: board,
            request: Request(
                head: .init(method: .get, scheme: "http", authority: "localhost", path: path),
                body: .init(buffer: ByteBuffer())
            ),
            visitor: visitor,
            session: nil,
            scene: scene,
            now: board.time,
            parts: [:],
            input: try #require(Input(form: parts.count > 1 ? parts[1] : "")),
            address: "127.0.0.1",
            view: sight.view,
            pieces: sight.pieces,
            language: sight.language
        )
        return switch parts[0] {
        case "/board": BoardPage.page(call).bytes
        case "/topics": TopicsPage.page(call).bytes
        default: HomePage.page(call).bytes
        }
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `each gets their own page, whoever looked before, whatever has changed since`(seed: UInt64)
        async throws
    {
        var chance = Dice(seed: seed)
        let test = try TestBoard()
        var people: [Participant.ID] = []
        var topics: [Topic.ID] = []
        for number in 1...5 { people.append(try await test.participant("P\(number)").id) }
        for number in 1...6 {
            let host = people[number % people.count]
            topics.append(try await test.topic("Question \(number)", by: number % 2 == 0 ? host : nil))
        }
        let rooms = Event.example.rooms.prefix(4).map(\.id)
        let slots = Event.example.sessionSlots.map(\.id)
        var visitors = people.map { Visitor.participant($0) }
        visitors += [.nobody, .organiser("sam"), .helper(.scribe, "kim"), .helper(.screen, "wall")]
        let paths = [
            "/board", "/board?room=press", "/topics", "/topics?show=mine", "/topics?show=hosts", "/",
        ]
        let phases: [Phase] = [.pitching, .voting, .planning, .live]
        var checked = 0
        for step in 0..<60 {
            let person = people.randomElement(using: &chance) ?? people[0]
            let topic = topics.randomElement(using: &chance) ?? topics[0]
            let cell = Cell(
                slot: slots.randomElement(using: &chance) ?? slots[0],
                room: rooms.randomElement(using: &chance) ?? rooms[0]
            )
            // What can't be done just now is refused, and nothing changes by it.
            switch Int.random(in: 0..<8, using: &chance) {
            case 0, 1:
                _ = try? await test.board.perform(
                    SetInterest(topic, by: person, must: Bool.random(using: &chance)),
                    by: .participant(person)
                )
            case 2:
                _ = try? await test.board.perform(SecondTopic(topic, by: person), by: .participant(person))
            case 3, 4: _ = try? await test.board.perform(PlaceTopic(topic, in: cell), by: .organiser("sam"))
            case 5: _ = try? await test.board.perform(TakeOffBoard(.topic(topic)), by: .organiser("sam"))
            case 6:
                let phase = phases.randomElement(using: &chance) ?? .voting
                _ = try? await test.board.perform(SetPhase(phase), by: .organiser("sam"))
            default:
                test.clock.value = test.clock.value.adding(
                    seconds: Int64.random(in: -900...1800, using: &chance)
                )
            }
            let present = test.board.now
            for (index, visitor) in visitors.enumerated() {
                let path = paths[(step + index) % paths.count]
                // The form for signing up carries a name drawn by lot.
                if visitor == .nobody, path == "/" { continue }
                let kept = try page(path, visitor, present, test.board)
                let fresh = Scene(present.gathering, revision: present.revision)
                let anew = try page(path, visitor, fresh, test.board)
                #expect(kept == anew, "\(visitor) at \(path), step \(step)")
                checked += 1
            }
        }
        #expect(checked > 400)
    }
}
