import Fixtures
import Registration
import Testing
import Unconference

@Suite struct ShiftSlotsTests {
    private let morning = Zone.london.moment("2027-03-19T12:40").instant

    private func times(_ gathering: Gathering) -> [String] {
        gathering.event.slots.map { "\($0.id) \($0.times)" }
    }

    @Test func `moves what follows and leaves what came before`() throws {
        var gathering = Gathering.example
        try gathering.act(ShiftSlots(from: "s3", minutes: 10), at: morning)
        #expect(
            times(gathering) == [
                "opening 09:30–10:30", "s1 10:45–11:35", "s2 11:45–12:35", "lunch 12:35–13:30",
                "s3 13:55–14:45", "s4 15:45–16:35",
            ]
        )
        #expect(gathering.definition == Event.example)
        #expect(gathering.plannedSlots == Event.example.slots)
    }

    @Test func `a pause takes it up`() throws {
        var gathering = Gathering.example
        let noon = Zone.london.moment("2027-03-19T12:00").instant
        try gathering.act(ShiftSlots(from: "s2", minutes: 15, absorbing: "lunch"), at: noon)
        #expect(
            Array(times(gathering).suffix(4)) == [
                "s2 12:00–12:50", "lunch 12:50–13:30", "s3 13:45–14:35", "s4 15:35–16:25",
            ]
        )
        try gathering.act(ShiftSlots(from: "lunch", minutes: 5, absorbing: "lunch"), at: morning)
        #expect(times(gathering)[3] == "lunch 12:55–13:30")
    }

    @Test func `two shifts add up, and back again nothing is left`() throws {
        var gathering = Gathering.example
        try gathering.act(ShiftSlots(from: "s3", minutes: 10), at: morning)
        try gathering.act(ShiftSlots(from: "s4", minutes: 5), at: morning)
        #expect(times(gathering).suffix(2) == ["s3 13:55–14:45", "s4 15:50–16:40"])
        try gathering.act(ShiftSlots(from: "s4", minutes: -5), at: morning)
        try gathering.act(ShiftSlots(from: "s3", minutes: -10), at: morning)
        #expect(gathering.movedSlots.count == 0)
        #expect(gathering.event == Event.example)
    }

    @Test(
        arguments: [
            ("s3", 36, nil, "shift-too-far"), ("s3", -16, nil, "shift-too-far"),
            ("s9", 5, nil, "unknown-slot"),
            ("s3", 0, nil, "bad-minutes"), ("s3", 1441, nil, "bad-minutes"),
            ("s3", Int.min, nil, "bad-minutes"),
            ("lunch", 51, "lunch", "absorbs-too-much"), ("s3", 5, "lunch", "absorbs-before"),
            ("s3", 5, "tea", "unknown-slot"), ("opening", 5, nil, "slot-over"),
        ] as [(Slug, Int, Slug?, String)]
    )
    func `refuses what the day can't hold`(from: Slug, minutes: Int, absorb: Slug?, code: String) {
        let refusal = Gathering.example.refusal(
            of: ShiftSlots(from: from, minutes: minutes, absorbing: absorb),
            at: morning
        )
        #expect(refusal?.code == code)
    }

    @Test func `can be undone, and event md that changes afterwards is the newer word`() throws {
        var keeper = HistoryKeeper(.example)
        try keeper.act(ShiftSlots(from: "s3", minutes: 10), at: morning)
        var gathering = keeper.gathering
        var changed = Event.example
        changed.slots[4].starts = Zone.london.moment("2027-03-19T14:00")
        changed.slots[4].ends = Zone.london.moment("2027-03-19T14:50")
        gathering.define(changed)
        #expect(Array(times(gathering).suffix(2)) == ["s3 14:00–14:50", "s4 15:45–16:35"])
        try keeper.undo()
        #expect(keeper.gathering.event == Event.example)
    }

    @Test func `the public view and the room see one time, and the record keeps it without the data file`()
        throws
    {
        var gathering = Gathering.example
        try gathering.act(ShiftSlots(from: "s1", minutes: 10, absorbing: "lunch"), at: .weeksBefore)
        let programme = gathering.programme()
        #expect(programme.event == gathering.event)
        #expect(gathering.roomView(for: .room).event == gathering.event)
        #expect(Programme(event: .example, board: programme.board).event == gathering.event)
        let moment = Zone.london.moment("2027-03-19T11:40").instant
        #expect(gathering.roomView(for: .room).slot(at: moment)?.id == "s1")
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `whatever is shifted, the day stays in order and within its time`(seed: UInt64) {
        var random = Dice(seed: seed)
        var gathering = Gathering.example
        let names = gathering.event.slots.map(\.id)
        for _ in 0..<12 {
            let slot = names.randomElement(using: &random) ?? "s1"
            let absorb = Bool.random(using: &random) ? names.randomElement(using: &random) : nil
            _ = try? gathering.act(
                ShiftSlots(from: slot, minutes: Int.random(in: -40...40, using: &random), absorbing: absorb)
            )
            let slots = gathering.event.slots
            #expect(slots.allSatisfy { $0.starts < $0.ends })
            #expect(
                slots.allSatisfy { gathering.event.starts <= $0.starts && $0.ends <= gathering.event.ends }
            )
            #expect(zip(slots, slots.dropFirst()).allSatisfy { $0.ends <= $1.starts })
        }
    }
}
