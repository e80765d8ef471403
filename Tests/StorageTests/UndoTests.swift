import Registration
import Testing
import Unconference

@testable import Storage

@Suite struct UndoTests {
    private let folder: TemporaryFolder
    private let event = Example.event()
    private let file: DataFile

    init() throws {
        folder = try TemporaryFolder()
        file = try DataFile(at: folder.dataFile)
    }

    private func perform(_ action: any Action, by actor: Actor = Example.sam) throws -> Outcome {
        try file.perform(action, by: actor, in: event, at: Example.now)
    }

    private func undo(by actor: Actor = Example.sam) throws -> Outcome {
        try file.undo(by: actor, in: event, at: Example.now)
    }

    private func reloaded() throws -> Gathering { try DataFile(at: folder.dataFile).gathering(of: event) }

    @Test func `takes back one action after the other, until there is none`() throws {
        var states: [Gathering] = []
        for name in ["Ada", "Grace", "Mary"] {
            states.append(try perform(AddParticipant(Example.form(name))).gathering)
        }
        #expect(try undo().gathering.besideCalendars == states[1].besideCalendars)
        #expect(try reloaded().besideCalendars == states[1].besideCalendars)
        #expect(try undo().gathering.besideCalendars == states[0].besideCalendars)
        let last = try undo()
        #expect(last.gathering.participants.count == 0)
        #expect(last.summary == "undid: registered participant 1")
        let refusal = #expect(throws: Refusal.self) { try undo() }
        #expect(refusal?.code == "nothing-to-undo")
        let history = try file.history(of: event.slug)
        #expect(history.map(\.reverses) == [nil, nil, nil, 3, 2, 1])
        #expect(history.map(\.reversedBy) == [6, 5, 4, nil, nil, nil])
    }

    @Test func `takes back one's own actions only`() throws {
        let lee = Actor.organiser("lee")
        _ = try perform(AddParticipant(Example.form("Ada")))
        _ = try perform(AddParticipant(Example.form("Grace")), by: lee)
        #expect(try undo().gathering.participants.sorted.map(\.name) == ["Grace"])
        #expect(throws: Refusal.self) { try undo() }
    }

    @Test func `refuses where something later depends on it`() throws {
        _ = try perform(AddParticipant(Example.form("Ada")))
        _ = try perform(CheckIn(Participant.ID(1)), by: .organiser("lee"))
        let refusal = #expect(throws: Refusal.self) { try undo() }
        #expect(refusal?.code == "later-depends")
    }

    @Test func `refuses where another record would be left behind`() throws {
        _ = try perform(AddParticipant(Example.form("Ada")))
        _ = try perform(
            RecordConsent(Participant.ID(1), .photo, given: true, channel: "board"),
            by: .program
        )
        let before = try reloaded()
        let refusal = #expect(throws: Refusal.self) { try undo() }
        #expect(refusal?.code == "later-depends")
        #expect(try reloaded() == before)
        #expect(try file.gathering(of: event) == before)
    }

    @Test func `what can't be taken back leaves no changes in the history`() throws {
        _ = try perform(AddParticipant(Example.form("Ada")))
        _ = try perform(RecordConsent(Participant.ID(1), .photo, given: true, channel: "board"))
        let history = try file.history(of: event.slug, changes: true)
        #expect(history.map(\.changes.isEmpty) == [false, true])
    }
}
