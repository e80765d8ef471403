import Registration
import Testing
import Unconference

@testable import Storage

@Suite struct RandomActionsTests {
    private static let actors: [Actor] = [
        .organiser("sam"), .organiser("lee"), .program, .participant(Participant.ID(2)),
        .participant(Participant.ID(3)),
    ]

    /// Something that somebody might do; much of it will be refused.
    private func action(_ source: inout Dice) -> any Action {
        func person() -> Participant.ID { Participant.ID(Int.random(in: 1...9, using: &source)) }
        func topic() -> Topic.ID { Topic.ID(Int.random(in: 1...8, using: &source)) }
        func cell() -> Cell {
            Cell(
                slot: Example.named("s\(Int.random(in: 1...4, using: &source))"),
                room: Example.named(["press", "ink", "landing"].randomElement(using: &source) ?? "ink")
            )
        }
        func form() -> ParticipantForm {
            var form = Example.form("Ada \(Int.random(in: 1...99, using: &source))")
            form.organisation = ["", "Bank", "Bücher & Söhne"].randomElement(using: &source)
            form.asks = [["search and find", "launch"], []].randomElement(using: &source)
            form.stuck = ["", "two\nlines"].randomElement(using: &source)
            return form
        }
        func topicForm() -> TopicForm {
            var form = TopicForm()
            form.title = "Who helps with \(Int.random(in: 1...99, using: &source))?"
            form.unavailable = [[], [Example.named("s1")]].randomElement(using: &source)
            return form
        }
        switch Int.random(in: 0..<20, using: &source) {
        case 0, 1, 2: return AddParticipant(form(), walkIn: Bool.random(using: &source))
        case 3: return EditParticipant(person(), form())
        case 4: return CancelParticipant(person())
        case 5: return CheckIn(person())
        case 6:
            return RecordConsent(
                person(),
                Consent.Purpose.allCases.randomElement(using: &source) ?? .photo,
                given: Bool.random(using: &source),
                channel: "board"
            )
        case 7: return EraseParticipant(person())
        case 8: return AddOrganisationAlias("BuS", of: "Bücher & Söhne")
        case 9, 10: return PitchTopic(topicForm(), proposer: person(), hosts: [person()])
        case 11: return EditTopic(topic(), topicForm(), hosts: [person()])
        case 12: return SecondTopic(topic(), by: person(), takeBack: Bool.random(using: &source))
        case 13: return MergeTopics(topic(), into: topic(), consenting: .bothAloud)
        case 14: return SetInterest([topic(), topic()], by: person(), must: Bool.random(using: &source))
        case 15, 16: return PlaceTopic(topic(), in: cell(), moving: Bool.random(using: &source))
        case 17: return SwapTopics(topic(), topic())
        case 18:
            return KeepMeetings(
                .pair,
                [Meeting(kind: .pair, round: 1, number: 1, people: [person(), person()])]
            )
        default: return SetPhase(Bool.random(using: &source) ? .voting : .live)
        }
    }

    @Test(arguments: 1...8)
    func `what is in memory is what is in the file, whatever is done`(seed: UInt64) throws {
        let folder = try TemporaryFolder()
        var event = Example.event()
        event.capacity = 6
        var source = Dice(seed: seed)
        let file = try DataFile(at: folder.dataFile)
        var last = try file.perform(SetPhase(.pitching), by: Example.sam, in: event, at: Example.now)
            .gathering
        var done = 0
        for step in 1...120 {
            let actor = Self.actors.randomElement(using: &source) ?? .program
            let now = Example.now.adding(seconds: Int64(step))
            do {
                let outcome =
                    Int.random(in: 0..<6, using: &source) == 0
                    ? try file.undo(by: actor, in: event, at: now)
                    : try file.perform(action(&source), by: actor, in: event, at: now)
                last = outcome.gathering
                done += 1
            } catch is Refusal {}
            #expect(try file.gathering(of: event) == last)
            if step % 10 == 0 { #expect(try DataFile(at: folder.dataFile).gathering(of: event) == last) }
        }
        #expect(done > 30, "too little was done to prove anything")
        let history = try file.history(of: event.slug, changes: true)
        #expect(history.map(\.sequence) == Array(1...history.count))
        #expect(history.allSatisfy { Mentions.of($0.changes).allSatisfy { last.participants[$0] != nil } })
        #expect(DataFile.examine(folder.dataFile, events: [event]).allSatisfy { $0.severity == .note })
    }

    @Test func `the very first action at an event can be taken back`() throws {
        let folder = try TemporaryFolder()
        let event = Example.event()
        let file = try DataFile(at: folder.dataFile)
        let done = try file.perform(SetPhase(.live), by: Example.sam, in: event, at: Example.now)
        #expect(!done.gathering.uid.isEmpty)
        let undone = try file.undo(by: Example.sam, in: event, at: Example.now)
        #expect(undone.gathering.phase == .announced)
        #expect(undone.gathering.uid == done.gathering.uid)
        #expect(try DataFile(at: folder.dataFile).gathering(of: event) == undone.gathering)
    }
}
