import Fixtures
import Registration
import Testing
import Unconference

@Suite struct RecordOutcomeTests {
    /// 19 March 2027 is the day of the example.
    private let now = Event.example.ends.instant

    private func gathering(under rule: AttributionRule = .consent) -> Gathering {
        var gathering = Gathering.example(under: rule)
        gathering.event.purpose = Purpose(
            need: "n",
            audience: "a",
            outcome: "o",
            measures: [
                Purpose.Measure(id: "commitments", text: "commitments made", target: 20),
                Purpose.Measure(
                    id: "kept",
                    text: "kept after 90 days",
                    target: 10,
                    due: LocalDate("2027-06-17")
                ),
                Purpose.Measure(id: "calls", text: "calls to a peer"),
            ]
        )
        return gathering
    }

    private func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    @Test func `tells what was promised from what came of it, and what is due`() throws {
        var gathering = gathering()
        try gathering.act(RecordOutcome("Commitments", count: 23), at: now)
        let before = gathering.promises(on: try day("2027-03-18"))
        #expect(before.map(\.state) == [.counted, .waiting, .waiting])
        #expect(before.map(\.count) == [23, nil, nil])
        #expect(before[0].when() == "counted on 2027-03-19")
        #expect(before[1].when() == "to be counted by 2027-06-17")
        #expect(gathering.promises(on: try day("2027-06-17"))[1].state == .waiting)
        let after = gathering.promises(on: try day("2027-06-18"))
        #expect(after.map(\.state) == [.counted, .due, .due])
        #expect(after[1].when() == "was to be counted by 2027-06-17")
    }

    @Test func `keeps the last count, and undo brings back the one before`() throws {
        var keeper = HistoryKeeper(gathering())
        try keeper.act(RecordOutcome("kept", count: 3), at: now)
        try keeper.act(RecordOutcome("kept", count: 7), at: now)
        #expect(keeper.gathering.outcomes["kept"]?.count == 7)
        try keeper.undo()
        #expect(keeper.gathering.outcomes["kept"]?.count == 3)
    }

    @Test func `refuses what can't be`() throws {
        let gathering = gathering()
        let tomorrow = try day("2027-03-20")
        func code(_ action: RecordOutcome, by actor: Actor = .organiser("desk")) -> String? {
            gathering.refusal(of: action, by: actor, at: now)?.code
        }
        #expect(code(RecordOutcome("keept", count: 1)) == "unknown-measure")
        #expect(
            gathering.refusal(of: RecordOutcome("keept", count: 1), at: now)?.help?.contains("`kept`") == true
        )
        #expect(gathering.refusal(of: RecordOutcome("kept", count: 1), at: .weeksBefore)?.code == "not-yet")
        #expect(code(RecordOutcome("kept", count: -1)) == "bad-count")
        #expect(code(RecordOutcome("kept", count: 1_000_001)) == "bad-count")
        #expect(code(RecordOutcome("kept", count: 1, on: tomorrow)) == "not-yet")
        #expect(
            code(RecordOutcome("kept", count: 1), by: .participant(Participant.ID(1))) == "organisers-only"
        )
        #expect(
            Gathering.example.refusal(of: RecordOutcome("kept", count: 1), at: now)?.code == "unknown-measure"
        )
    }

    @Test(arguments: AttributionRule.allCases)
    func `publishes what was counted, no small number, and none under the anonymous rule`(
        rule: AttributionRule
    ) throws {
        var gathering = gathering(under: rule)
        try gathering.act(RecordOutcome("calls", count: 4), at: now)
        try gathering.act(RecordOutcome("commitments", count: 5), at: now)
        let outcomes = gathering.programme().board.outcomes
        #expect(outcomes.map(\.measure) == (rule == .anonymous ? [] : ["commitments", "calls"]))
        #expect(outcomes.map(\.count) == (rule == .anonymous ? [] : [.people(5), .fewerThanFive]))
        gathering.event.purpose?.measures.removeLast(2)
        #expect(
            gathering.programme().board.outcomes.map(\.measure) == (rule == .anonymous ? [] : ["commitments"])
        )
    }

    @Test func `withholds what would tell a small number beside another`() throws {
        var gathering = gathering()
        try gathering.act(RecordOutcome("commitments", count: 14), at: now)
        try gathering.act(RecordOutcome("kept", count: 12), at: now)
        try gathering.act(RecordOutcome("calls", count: 14), at: now)
        #expect(gathering.programme().board.outcomes.map(\.count) == [.people(14), .withheld, .people(14)])
        try gathering.act(RecordOutcome("kept", count: 9), at: now)
        #expect(gathering.programme().board.outcomes.map(\.count) == [.people(14), .people(9), .people(14)])
        // Eight people came, so that the two who did not call a peer could be told.
        gathering.courses = Register([Course(event: gathering.event.slug, uid: "u", phase: .wrapUp)])
        for var person in gathering.participants.sorted {
            person.checkedIn = now
            gathering.participants[person.id] = person
        }
        try gathering.act(RecordOutcome("calls", count: 6), at: now)
        #expect(gathering.programme().board.outcomes.map(\.count) == [.people(14), .withheld, .withheld])
    }
}
