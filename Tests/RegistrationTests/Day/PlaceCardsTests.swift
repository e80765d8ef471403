import Fixtures
import Registration
import Testing
import Unconference

@Suite struct PlaceCardsTests {
    private let press = Cell(slot: "s1", room: "press")
    private let ink = Cell(slot: "s1", room: "ink")

    @Test func `listed cells are as on paper, the rest stays, and one undo takes it back`() throws {
        var start = Gathering.example
        try start.act(PlaceTopic(Topic.ID(3), in: Cell(slot: "s4", room: "ink")))
        var keeper = HistoryKeeper(start)
        try keeper.act(PlaceCards([Topic.ID(1): ink, Topic.ID(2): press]))
        let cells = keeper.gathering.placements.sorted.map { "\($0.topic) \($0.cell)" }
        #expect(cells == ["1 s1/ink", "2 s1/press", "3 s4/ink"])
        try keeper.undo()
        #expect(keeper.gathering.besideCalendars == start.besideCalendars)
    }

    @Test func `a topic whose cell is empty or has another card comes off, and it is said`() throws {
        var gathering = Gathering.example
        let notices = try gathering.act(PlaceCards([Topic.ID(2): press])).notices
        #expect(notices == ["topic 1 came off the board; s1/press is not its own on paper"])
        try gathering.act(PlaceCards([:], emptied: [press]))
        #expect(gathering.placements.count == 0)
    }

    @Test func `the same paper twice changes nothing`() throws {
        var gathering = Gathering.example
        try gathering.act(PlaceCards([Topic.ID(1): ink]))
        #expect(try gathering.act(PlaceCards([Topic.ID(1): ink])).changes.isEmpty)
    }

    @Test func `every rule of the board holds, and locks do`() throws {
        var gathering = Gathering.example
        #expect(
            gathering.refusal(of: PlaceCards([Topic.ID(1): ink, Topic.ID(2): ink]))?.code == "cell-taken"
        )
        #expect(gathering.refusal(of: PlaceCards([Topic.ID(9): ink]))?.code == "no-topic")
        #expect(
            gathering.refusal(of: PlaceCards([Topic.ID(2): Cell(slot: "s9", room: "ink")]))?.code
                == "unknown-slot"
        )
        #expect(
            gathering.refusal(of: PlaceCards([Topic.ID(2): Cell(slot: "s1", room: "garden")]))?.code
                == "cell-blocked"
        )
        try gathering.act(LockTopic(Topic.ID(1), locked: true))
        #expect(gathering.refusal(of: PlaceCards([Topic.ID(1): ink]))?.code == "locked")
        #expect(gathering.refusal(of: PlaceCards([:], emptied: [press]))?.code == "locked")
    }
}
