import Fixtures
import Registration
import Testing
import Unconference

/// Moves from pages that are old.
@Suite struct SeenBoardTests {
    private let id = Topic.ID(1)

    @Test func `a topic that has moved meanwhile is not moved from an old page, and both places are said`()
        throws
    {
        var gathering = Gathering.example
        let seenCell = try #require(gathering.cell(of: id))
        let elsewhere = Cell(slot: "s2", room: seenCell.room)
        let third = Cell(slot: "s3", room: seenCell.room)
        var seen = SeenBoard()
        seen.note(id, in: seenCell)
        try gathering.act(PlaceTopic(id, in: elsewhere, moving: true, seen: seen))
        let refusal = gathering.refusal(of: PlaceTopic(id, in: third, moving: true, seen: seen))
        #expect(refusal?.code == "moved-meanwhile")
        #expect(refusal?.message.contains(seenCell.description) == true)
        #expect(refusal?.message.contains(elsewhere.description) == true)
        #expect(gathering.refusal(of: SwapTopics(id, Topic.ID(2), seen: seen))?.code == "moved-meanwhile")
        try gathering.act(PlaceTopic(id, in: third, moving: true))
    }

    @Test func `a plan does not go over a board that has changed since it was made`() throws {
        var gathering = Gathering.example
        let base = gathering.placements.sorted
        let cells = Dictionary(base.map { ($0.topic, $0.cell) }) { first, _ in first }
        try gathering.act(TakeOffBoard(.topic(id)))
        #expect(gathering.refusal(of: AcceptPlan(cells, insteadOf: base))?.code == "board-changed")
        try gathering.act(AcceptPlan(cells, insteadOf: gathering.placements.sorted))
        #expect(gathering.cell(of: id) == cells[id])
    }
}
