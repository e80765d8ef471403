import Fixtures
import Registration
import Testing
import Unconference

/// What calendars are told, and the number by which they know what is newer.
@Suite struct AppointmentTests {
    private let id = Topic.ID(1)
    private let during = Event.example.sessionSlots[0].starts.instant.adding(seconds: 120)

    private func placed(in cell: Cell = Cell(slot: "s1", room: "press")) throws -> Gathering {
        var gathering = Gathering.example
        gathering.placements = Register()
        gathering.topics[id]?.state = .open
        try gathering.act(PlaceTopic(id, in: cell))
        return gathering
    }

    private func sequence(_ gathering: Gathering, _ name: String = "session 1") -> Int? {
        gathering.calendar.first { $0.key.description == name }?.sequence
    }

    @Test func `a move, a shift, a delay and a cancellation each count once`() throws {
        var gathering = try placed()
        #expect(sequence(gathering) == 0)
        try gathering.act(PlaceTopic(id, in: Cell(slot: "s1", room: "ink"), moving: true))
        #expect(sequence(gathering) == 1)
        try gathering.act(LockTopic(id, locked: true))
        #expect(sequence(gathering) == 1, "a lock is nothing for calendars")
        try gathering.act(ShiftSlots(from: "s1", minutes: 5, absorbing: "lunch"), at: during)
        #expect(sequence(gathering) == 2)
        #expect(sequence(gathering, "part lunch") == 1)
        #expect(sequence(gathering, "part opening") == 0)
        try gathering.act(DelaySession(id, minutes: 5), at: during)
        #expect(sequence(gathering) == 3)
        try gathering.act(CancelSession(id), at: during)
        #expect(sequence(gathering) == 4)
        #expect(gathering.calendar.first { $0.key == .session(id) }?.isCancelled == true)
        try gathering.act(PlaceTopic(id, in: Cell(slot: "s4", room: "ink")), at: during)
        #expect(sequence(gathering) == 5)
    }

    @Test func `going back is another change, and being off the board for a while is none`() throws {
        var gathering = try placed()
        try gathering.act(ShiftSlots(from: "s1", minutes: 5, absorbing: "lunch"), at: during)
        try gathering.act(ShiftSlots(from: "s1", minutes: -5, absorbing: "lunch"), at: during)
        #expect(gathering.movedSlots.count == 0)
        #expect(sequence(gathering) == 2)
        #expect(sequence(gathering, "part lunch") == 2)
        try gathering.act(TakeOffBoard(.topic(id)))
        #expect(sequence(gathering) == nil)
        try gathering.act(PlaceTopic(id, in: Cell(slot: "s1", room: "press")))
        #expect(sequence(gathering) == 2)
        try gathering.act(StartSession(id), at: during)
        try gathering.act(EndSession(id), at: during)
        #expect(sequence(gathering) == 2, "when it's over, it's over, and was when it was")
    }

    @Test func `a later plan of the day counts as well`() throws {
        var gathering = try placed()
        var event = gathering.definition
        let slot = try #require(event.slots.firstIndex { $0.id.text == "s1" })
        event.slots[slot].starts = event.zone.moment(
            at: event.slots[slot].starts.instant.adding(seconds: -300)
        )
        gathering.define(event)
        #expect(sequence(gathering) == 1)
    }

    @Test func `undo counts on`() throws {
        var gathering = try placed()
        let sam = Actor.organiser("sam")
        let done = try gathering.act(PlaceTopic(id, in: Cell(slot: "s1", room: "ink"), moving: true))
        let entry = HistoryEntry(
            sequence: 1,
            at: .weeksBefore,
            actor: sam,
            action: "place-topic",
            summary: "",
            changes: done.changes.filter(\.isReversible)
        )
        for change in try Undo.plan(in: [entry], by: sam, of: gathering).changes { gathering.apply(change) }
        #expect(gathering.placements[id]?.cell.room.text == "press")
        #expect(sequence(gathering) == 2)
        #expect(gathering.appointments[.session(id)]?.sequence == 2)
    }

    @Test func `the public record says how often, and what does not take place`() throws {
        var gathering = try placed()
        try gathering.act(CancelSession(id, reason: "Ada is ill"), at: during)
        let programme = gathering.programme()
        #expect(programme.board.revisions["session 1"] == 1)
        #expect(programme.cancelled(in: Cell(slot: "s1", room: "press")).map(\.number) == [1])
        #expect(programme.sessions.isEmpty)
        #expect(gathering.roomView(for: .everybody).cancelled(in: Cell(slot: "s1", room: "press")).count == 1)
        try gathering.act(PlaceTopic(id, in: Cell(slot: "s4", room: "ink")), at: during)
        #expect(gathering.programme().board.topics.allSatisfy { $0.cancelled == nil })
    }

    @Test(arguments: ["session 3", "part lunch", "part mittag-1"])
    func `a name is read back`(name: String) throws {
        #expect(try #require(Appointment.Key(name)).description == name)
    }

    @Test(arguments: ["", "session", "session x", "part", "part A B", "3", "meal lunch"])
    func `what is no name is none`(name: String) { #expect(Appointment.Key(name) == nil) }
}
