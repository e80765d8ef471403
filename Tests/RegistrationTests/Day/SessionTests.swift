import Fixtures
import Registration
import Testing
import Unconference

@Suite struct SessionTests {
    private let id = Topic.ID(1)
    private let press = Cell(slot: "s1", room: "press")
    private let host = Actor.participant(Participant.ID(1))
    private let other = Actor.participant(Participant.ID(5))

    private func at(_ time: String) -> Instant { Zone.london.moment("2027-03-19T\(time)").instant }

    private func standing(_ gathering: Gathering, _ time: String) -> SessionStanding? {
        let view = gathering.roomView(for: .room)
        return view.topic(id).flatMap { view.standing(of: $0, at: at(time)) }
    }

    @Test func `a session is ahead, due, begun and over by the clock and by what is said`() throws {
        var gathering = Gathering.example
        #expect(standing(gathering, "10:30") == .ahead(at("10:45")))
        #expect(standing(gathering, "10:46") == .due)
        #expect(standing(gathering, "10:50") == .wantsStarter)
        #expect(standing(gathering, "11:35") == .over)
        try gathering.act(DelaySession(id, minutes: 10), by: host, at: at("10:40"))
        #expect(standing(gathering, "10:46") == .ahead(at("10:55")))
        try gathering.act(StartSession(id, by: Participant.ID(1)), by: host, at: at("10:56"))
        #expect(standing(gathering, "11:05") == .begun)
        try gathering.act(EndSession(id), by: host, at: at("11:15"))
        #expect(standing(gathering, "11:16") == .over)
    }

    @Test func `when it is over the room is free for another topic, and both are remembered`() throws {
        var gathering = Gathering.example
        try gathering.act(StartSession(id), at: at("10:45"))
        let notices = try gathering.act(EndSession(id), at: at("11:10")).notices
        #expect(notices == ["Press is free until 11:35"])
        #expect(gathering.placement(in: press) == nil)
        #expect(gathering.cell(of: id) == press)
        try gathering.act(PlaceTopic(Topic.ID(2), in: press), at: at("11:11"))
        #expect(
            gathering.refusal(of: PlaceTopic(id, in: Cell(slot: "s3", room: "ink")))?.code == "session-over"
        )
        #expect(gathering.programme().sessions.map(\.number).sorted() == [1, 2])
        let view = gathering.roomView(for: .room)
        #expect(view.topic(in: press)?.id == Topic.ID(2))
        #expect(view.former(in: press).map(\.id) == [id])
    }

    @Test func `a cancelled session leaves the board and can be placed again, in the same slot too`() throws {
        var gathering = Gathering.example
        try gathering.act(CancelSession(id, reason: "the host is ill"), by: host, at: at("09:40"))
        #expect(gathering.session(of: id)?.reason == "the host is ill")
        #expect(gathering.programme().sessions.isEmpty)
        #expect(standing(gathering, "10:50") == .cancelled)
        try gathering.act(PlaceTopic(id, in: press), at: at("10:00"))
        #expect(gathering.session(of: id) == nil)
        #expect(standing(gathering, "10:10") == .ahead(at("10:45")))
    }

    @Test func `what was said of a session in one slot says nothing of it in another`() throws {
        var gathering = Gathering.example
        try gathering.act(DelaySession(id, minutes: 20), at: at("10:30"))
        try gathering.act(PlaceTopic(id, in: Cell(slot: "s3", room: "press"), moving: true), at: at("10:31"))
        #expect(gathering.session(of: id) == nil)
        #expect(gathering.programme().board.topics.first { $0.number == 1 }?.delay == 0)
    }

    @Test func `after five minutes anybody who comes may start, and hosts it then`() throws {
        var gathering = Gathering.example
        let start = StartSession(id, by: Participant.ID(5))
        #expect(gathering.refusal(of: start, by: other, at: at("10:49"))?.code == "host-may-come")
        try gathering.act(start, by: other, at: at("10:50"))
        #expect(gathering.hosts(of: id) == [Participant.ID(1), Participant.ID(5)])
        #expect(gathering.session(of: id)?.hostChanged == true)
        try gathering.act(EndSession(id), by: other, at: at("11:00"))
    }

    @Test func `another host takes a session over, unless they host elsewhere then`() throws {
        var gathering = Gathering.example
        try gathering.act(PlaceTopic(Topic.ID(2), in: Cell(slot: "s1", room: "ink")))
        let busy = HandOverSession(id, to: Participant.ID(2))
        #expect(gathering.refusal(of: busy, at: at("10:40"))?.code == "host-busy")
        try gathering.act(HandOverSession(id, to: Participant.ID(5)), by: host, at: at("10:40"))
        #expect(gathering.hosts(of: id) == [Participant.ID(5)])
    }

    @Test func `refuses what can't be so`() {
        let gathering = Gathering.example
        func code(_ action: some Action, by actor: Actor = .organiser("sam"), _ time: String) -> String? {
            gathering.refusal(of: action, by: actor, at: at(time))?.code
        }
        #expect(code(EndSession(id), "10:00") == "not-begun")
        #expect(code(StartSession(id), "10:34") == "not-its-time")
        #expect(code(StartSession(id), "11:35") == "not-its-time")
        #expect(code(DelaySession(id, minutes: 50), "10:40") == "bad-minutes")
        #expect(code(DelaySession(id, minutes: -1), "10:40") == "bad-minutes")
        #expect(code(DelaySession(Topic.ID(2), minutes: 5), "10:40") == "not-on-board")
        #expect(code(EndSession(id), by: other, "11:00") == "not-yours")
        #expect(code(CancelSession(id), by: other, "10:00") == "not-yours")
        #expect(code(StartSession(id), by: other, "10:59") == "not-yours")
        #expect(code(EndSession(Topic.ID(99)), "11:00") == "no-topic")
    }

    @Test func `over is undone while the room is free, and not once another topic has it`() throws {
        var keeper = HistoryKeeper(.example)
        try keeper.act(EndSession(id), at: at("11:00"))
        try keeper.undo()
        #expect(keeper.gathering.placements[id]?.cell == press)
        #expect(keeper.gathering.session(of: id) == nil)
        try keeper.act(EndSession(id), at: at("11:00"))
        try keeper.act(PlaceTopic(Topic.ID(2), in: press), by: .organiser("ana"), at: at("11:01"))
        #expect(throws: Refusal.self) { try keeper.undo() }
    }
}
