import Fixtures
import Registration
import Testing
import Unconference

@Suite struct UndoTests {
    private let ink = Cell(slot: "s1", room: "ink")

    private func form(_ title: String) -> TopicForm {
        var form = TopicForm()
        form.title = title
        return form
    }

    private func person(_ name: String) -> ParticipantForm {
        var form = ParticipantForm()
        form.name = name
        return form
    }

    private func code(_ keeper: HistoryKeeper, by actor: Actor = .organiser("sam")) -> String? {
        var copy = keeper
        do {
            try copy.undo(by: actor)
            return nil
        } catch { return error.code }
    }

    @Test func `takes back one action after the other, each to the state before it`() throws {
        var keeper = HistoryKeeper(.example)
        var states = [keeper.gathering]
        let actions: [any Action] = [
            PlaceTopic(Topic.ID(2), in: ink), LockTopic(Topic.ID(2), locked: true),
            LockTopic(Topic.ID(2), locked: false),
            SwapTopics(Topic.ID(1), Topic.ID(2)),
            MergeTopics(Topic.ID(3), into: Topic.ID(2), consenting: .bothAloud),
            PitchTopic(form("Another"), proposer: nil, hosts: [Participant.ID(7)]),
            CountHands(Topic.ID(2), hands: 12),
            CancelParticipant(Participant.ID(8)), CloseCell(Cell(slot: "s4", room: "ink"), reason: "rain"),
            SetPhase(.live), TakeOffBoard(.everything), AddParticipant(person("Ida")),
            WithdrawTopic(Topic.ID(4)),
        ]
        for action in actions {
            try keeper.act(action)
            states.append(keeper.gathering)
        }
        for state in states.dropLast().reversed() {
            try keeper.undo()
            #expect(keeper.gathering.besideCalendars == state.besideCalendars)
        }
        #expect(code(keeper) == "nothing-to-undo")
        // And forth again.
        try keeper.act(PlaceTopic(Topic.ID(2), in: ink))
        try keeper.undo()
        #expect(keeper.gathering.besideCalendars == states.first?.besideCalendars)
    }

    @Test func `takes back one's own actions only`() throws {
        var keeper = HistoryKeeper(.example)
        try keeper.act(PlaceTopic(Topic.ID(2), in: ink), by: .organiser("kim"))
        #expect(code(keeper) == "nothing-to-undo")
        try keeper.act(PlaceTopic(Topic.ID(3), in: Cell(slot: "s2", room: "ink")))
        try keeper.undo()
        #expect(keeper.gathering.placements[Topic.ID(2)] != nil)
        #expect(keeper.gathering.placements[Topic.ID(3)] == nil)
    }

    @Test func `refuses where a later action depends on it, and says which`() throws {
        var keeper = HistoryKeeper(.example)
        try keeper.act(PlaceTopic(Topic.ID(2), in: ink))
        try keeper.act(
            PlaceTopic(Topic.ID(2), in: Cell(slot: "s2", room: "ink"), moving: true),
            by: .organiser("kim")
        )
        do {
            try keeper.undo()
            Issue.record("it was undone")
        } catch {
            #expect(error.code == "later-depends")
            #expect(error.message.contains("entry 2, “moved topic 2 to s2/ink”"))
        }
        try keeper.undo(by: .organiser("kim"))
        try keeper.undo()
        #expect(keeper.gathering.placements[Topic.ID(2)] == nil)
    }

    @Test func `refuses where the board would break a rule`() throws {
        var keeper = HistoryKeeper(.example)
        try keeper.act(PlaceTopic(Topic.ID(1), in: ink, moving: true))
        try keeper.act(PlaceTopic(Topic.ID(2), in: Cell(slot: "s1", room: "press")), by: .organiser("kim"))
        #expect(code(keeper) == "undo-would-break")
    }

    @Test func `has no undo for wishes, consents and erasure`() throws {
        var keeper = HistoryKeeper(.example)
        let sam = Actor.participant(Participant.ID(5))
        try keeper.act(SetInterest([Topic.ID(1)], by: Participant.ID(5)), by: sam)
        try keeper.act(RecordConsent(Participant.ID(5), .listName, given: true, channel: "board"), by: sam)
        #expect(code(keeper, by: sam) == "nothing-to-undo")
        try keeper.act(EraseParticipant(Participant.ID(6)))
        #expect(code(keeper) == "nothing-to-undo")
    }

    @Test func `leaves no wish, second, consent or host without what it is about`() throws {
        var keeper = HistoryKeeper(.example)
        try keeper.act(AddParticipant(person("Ida")))
        try keeper.act(
            RecordConsent(Participant.ID(9), .listName, given: true, channel: "board"),
            by: .organiser("kim")
        )
        #expect(code(keeper) == "later-depends")
        keeper = HistoryKeeper(.example)
        try keeper.act(PitchTopic(form("Another"), proposer: nil, hosts: []))
        try keeper.act(SetInterest([Topic.ID(5)], by: Participant.ID(1)), by: .participant(Participant.ID(1)))
        #expect(code(keeper) == "later-depends")
        keeper = HistoryKeeper(.example)
        try keeper.act(PitchTopic(form("Another"), proposer: nil, hosts: []))
        try keeper.act(SecondTopic(Topic.ID(5), by: Participant.ID(1)), by: .participant(Participant.ID(1)))
        #expect(code(keeper) == "later-depends")
    }

    @Test func `gives nobody a place back that somebody else has by now`() throws {
        var gathering = Gathering.example
        gathering.event.capacity = 8
        var keeper = HistoryKeeper(gathering)
        try keeper.act(CancelParticipant(Participant.ID(8)))
        try keeper.act(AddParticipant(person("Ida")), by: .organiser("kim"))
        #expect(code(keeper) == "no-place")
        try keeper.act(CancelParticipant(Participant.ID(9)), by: .organiser("kim"))
        try keeper.undo()
        #expect(keeper.gathering.participants[Participant.ID(8)]?.standing == .registered)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `undoes everything back to the beginning, whatever was done`(seed: UInt64) throws {
        var random = Dice(seed: seed)
        var start = Gathering.random(seed: seed)
        start.courses = Register([Course(event: start.event.slug, uid: "u", phase: .live)])
        var keeper = HistoryKeeper(start)
        for _ in 0..<40 {
            let topic = Topic.ID(Int.random(in: 1...12, using: &random))
            let other = Topic.ID(Int.random(in: 1...12, using: &random))
            let somebody = Participant.ID(Int.random(in: 1...40, using: &random))
            guard let slot = start.event.sessionSlots.randomElement(using: &random),
                let room = start.event.rooms.randomElement(using: &random)
            else { continue }
            let actions: [any Action] = [
                PlaceTopic(topic, in: Cell(slot: slot.id, room: room.id)), SwapTopics(topic, other),
                TakeOffBoard(.slot(slot.id)), MergeTopics(topic, into: other, consenting: .bothAloud),
                WithdrawTopic(topic), SecondTopic(topic, by: somebody), CancelParticipant(somebody),
                CheckIn(somebody),
                PitchTopic(form("Q"), proposer: nil, hosts: []),
            ]
            guard let action = actions.randomElement(using: &random) else { continue }
            do { try keeper.act(action) } catch { continue }
        }
        while code(keeper) == nil { try keeper.undo() }
        #expect(code(keeper) == "nothing-to-undo")
        #expect(keeper.gathering.besideCalendars == start.besideCalendars)
    }
}
