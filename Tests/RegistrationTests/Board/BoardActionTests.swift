import Fixtures
import Registration
import Testing
import Unconference

@Suite struct BoardActionTests {
    private let ink = Cell(slot: "s1", room: "ink")
    private let press = Cell(slot: "s1", room: "press")

    private func cells(_ gathering: Gathering) -> [Int: Cell] {
        Dictionary(uniqueKeysWithValues: gathering.placements.sorted.map { ($0.topic.number, $0.cell) })
    }

    @Test func `places, moves and takes off`() throws {
        var gathering = Gathering.example
        try gathering.act(PlaceTopic(Topic.ID(2), in: ink))
        #expect(cells(gathering) == [1: press, 2: ink])
        #expect(
            gathering.refusal(of: PlaceTopic(Topic.ID(2), in: Cell(slot: "s2", room: "ink")))?.code
                == "placed-already"
        )
        try gathering.act(PlaceTopic(Topic.ID(2), in: Cell(slot: "s2", room: "ink"), moving: true))
        #expect(gathering.refusal(of: PlaceTopic(Topic.ID(3), in: ink, moving: true))?.code == "not-on-board")
        try gathering.act(TakeOffBoard(.topic(Topic.ID(2))))
        #expect(cells(gathering) == [1: press])
        #expect(gathering.refusal(of: TakeOffBoard(.topic(Topic.ID(2))))?.code == "not-on-board")
    }

    @Test func `refuses what breaks a rule and leaves the board as it was`() {
        let gathering = Gathering.example
        #expect(gathering.refusal(of: PlaceTopic(Topic.ID(2), in: press))?.code == "cell-taken")
        #expect(
            gathering.refusal(of: PlaceTopic(Topic.ID(2), in: Cell(slot: "s1", room: "garden")))?.code
                == "cell-blocked"
        )
        #expect(gathering.refusal(of: PlaceTopic(Topic.ID(9), in: ink))?.code == "no-topic")
    }

    @Test func `says how many seconds a topic lacks, and places it all the same`() throws {
        var gathering = Gathering.example
        let notices = try gathering.act(PlaceTopic(Topic.ID(4), in: ink)).notices
        #expect(notices == ["topic 4 has 0 of the 2 seconds it needs"])
    }

    @Test func `swaps two topics, or a topic with an empty place`() throws {
        var gathering = Gathering.example
        try gathering.act(PlaceTopic(Topic.ID(2), in: ink))
        try gathering.act(SwapTopics(Topic.ID(1), Topic.ID(2)))
        #expect(cells(gathering) == [1: ink, 2: press])
        try gathering.act(SwapTopics(Topic.ID(1), Topic.ID(3)))
        #expect(cells(gathering) == [2: press, 3: ink])
        #expect(gathering.refusal(of: SwapTopics(Topic.ID(1), Topic.ID(4)))?.code == "not-on-board")
        #expect(gathering.refusal(of: SwapTopics(Topic.ID(2), Topic.ID(2)))?.code == "same-topic")
        gathering.topics[Topic.ID(2)]?.needs = ["projector"]
        #expect(gathering.refusal(of: SwapTopics(Topic.ID(2), Topic.ID(3)))?.code == "room-lacks")
    }

    @Test func `keeps locked topics where they are, whoever moves what`() throws {
        var gathering = Gathering.example
        try gathering.act(LockTopic(Topic.ID(1), locked: true))
        #expect(gathering.refusal(of: PlaceTopic(Topic.ID(1), in: ink, moving: true))?.code == "locked")
        #expect(gathering.refusal(of: SwapTopics(Topic.ID(1), Topic.ID(2)))?.code == "locked")
        #expect(gathering.refusal(of: TakeOffBoard(.topic(Topic.ID(1))))?.code == "locked")
        #expect(gathering.refusal(of: AcceptPlan([Topic.ID(2): ink]))?.code == "locked")
        #expect(gathering.refusal(of: AcceptPlan([Topic.ID(1): ink]))?.code == "locked")
        try gathering.act(AcceptPlan([Topic.ID(1): press, Topic.ID(2): ink]))
        #expect(gathering.placements[Topic.ID(1)]?.locked == true)
        try gathering.act(TakeOffBoard(.everything))
        #expect(cells(gathering) == [1: press])
        try gathering.act(LockTopic(Topic.ID(1), locked: false))
        try gathering.act(TakeOffBoard(.slot("s1")))
        #expect(cells(gathering) == [:])
        #expect(gathering.refusal(of: LockTopic(Topic.ID(1), locked: true))?.code == "not-on-board")
    }

    @Test func `accepts a plan as a whole or not at all`() throws {
        var gathering = Gathering.example
        #expect(
            gathering.refusal(of: AcceptPlan([Topic.ID(2): ink, Topic.ID(3): ink]))?.code == "cell-taken"
        )
        #expect(
            gathering.refusal(of: AcceptPlan([Topic.ID(2): Cell(slot: "s7", room: "ink")]))?.code
                == "unknown-slot"
        )
        try gathering.act(AcceptPlan([Topic.ID(2): press, Topic.ID(3): ink]))
        #expect(cells(gathering) == [2: press, 3: ink])
    }

    @Test func `blocks free cells with a reason and opens them again`() throws {
        var gathering = Gathering.example
        #expect(gathering.refusal(of: CloseCell(press, reason: "x"))?.code == "cell-taken")
        try gathering.act(CloseCell(ink, reason: "no heating"))
        #expect(gathering.blockedReason(of: ink) == "no heating")
        try gathering.act(CloseCell(ink, reason: nil))
        #expect(gathering.blockedReason(of: ink) == nil)
        #expect(gathering.refusal(of: CloseCell(ink, reason: nil))?.code == "not-blocked")
        #expect(
            gathering.refusal(of: CloseCell(Cell(slot: "s1", room: "garden"), reason: nil))?.code
                == "not-blocked"
        )
    }

    @Test func `lets hosts move their own topics where the event says so`() throws {
        var gathering = Gathering.example
        let host = Actor.participant(Participant.ID(2))
        #expect(gathering.refusal(of: PlaceTopic(Topic.ID(2), in: ink), by: host)?.code == "organisers-only")
        gathering.event.placing = .hosts
        #expect(gathering.refusal(of: PlaceTopic(Topic.ID(2), in: ink), by: host) == nil)
        #expect(gathering.refusal(of: PlaceTopic(Topic.ID(3), in: ink), by: host)?.code == "not-yours")
        #expect(gathering.refusal(of: SwapTopics(Topic.ID(2), Topic.ID(1)), by: host)?.code == "not-yours")
        #expect(
            gathering.refusal(of: LockTopic(Topic.ID(1), locked: true), by: host)?.code == "organisers-only"
        )
    }

    @Test(arguments: 0..<25 as Range<UInt64>)
    func `keeps every rule of the board whatever is tried`(seed: UInt64) {
        var random = Dice(seed: seed)
        var gathering = Gathering.random(seed: seed)
        gathering.courses = Register([Course(event: gathering.event.slug, uid: "u", phase: .live)])
        let topics = gathering.topics.sorted.map(\.id)
        for _ in 0..<60 {
            guard let one = topics.randomElement(using: &random),
                let other = topics.randomElement(using: &random),
                let slot = gathering.event.slots.randomElement(using: &random),
                let room = gathering.event.rooms.randomElement(using: &random)
            else { continue }
            let cell = Cell(slot: slot.id, room: room.id)
            let before = gathering
            let action: any Action =
                switch Int.random(in: 0..<8, using: &random) {
                case 0: PlaceTopic(one, in: cell)
                case 1: PlaceTopic(one, in: cell, moving: true)
                case 2: SwapTopics(one, other)
                case 3: LockTopic(one, locked: Bool.random(using: &random))
                case 4: AcceptPlan([one: cell].merging([other: Cell(slot: "s1", room: "ink")]) { $1 })
                case 5: MergeTopics(one, into: other, consenting: .bothAloud)
                case 6: WithdrawTopic(one)
                default: CloseCell(cell, reason: Bool.random(using: &random) ? "rain" : nil)
                }
            do { try gathering.act(action) } catch { #expect(gathering == before) }
            #expect(BoardRules.violations(in: gathering).isEmpty, "after \(action)")
        }
    }

    @Test func `ten minutes before a slot only organisers move what is in it, or into it`() throws {
        var gathering = Gathering.example
        gathering.event.placing = .hosts
        let host = Actor.participant(Participant.ID(1))
        let slot = try #require(gathering.event.slot("s1"))
        let frozen = slot.starts.instant.adding(seconds: -BoardRules.freeze)
        let away = PlaceTopic(Topic.ID(1), in: Cell(slot: "s3", room: "ink"), moving: true)
        #expect(gathering.refusal(of: away, by: host, at: frozen)?.code == "board-frozen")
        #expect(gathering.refusal(of: away, by: host, at: frozen.adding(seconds: -1)) == nil)
        #expect(gathering.refusal(of: away, at: frozen.adding(seconds: 300)) == nil)
        #expect(
            gathering.refusal(of: TakeOffBoard(.topic(Topic.ID(1))), by: host, at: frozen)?.code
                == "board-frozen"
        )
        try gathering.act(away)
        let into = PlaceTopic(Topic.ID(1), in: Cell(slot: "s1", room: "ink"), moving: true)
        #expect(gathering.refusal(of: into, by: host, at: frozen)?.code == "board-frozen")
    }
}
