import Fixtures
import Registration
import Testing
import Unconference

@Suite struct RepeatAndSplitTests {
    private func wish(_ gathering: inout Gathering, _ person: Int, _ topics: [Int], must: Bool = false) throws
    {
        try gathering.act(
            SetInterest(topics.map { Topic.ID($0) }, by: Participant.ID(person), must: must),
            by: .participant(Participant.ID(person))
        )
    }

    private func wishes(_ gathering: Gathering, _ topic: Int) -> [Int] {
        gathering.interests.sorted.filter { $0.key.topic.number == topic }.map(\.key.participant.number)
    }

    /// The example where 5 and 6 wish for topic 1, and 6 must be in topic 2 at the same time.
    private func crowded() throws -> Gathering {
        var gathering = Gathering.example
        gathering.interests = Register()
        try gathering.act(PlaceTopic(Topic.ID(2), in: Cell(slot: "s1", room: "ink")))
        try wish(&gathering, 5, [1])
        try wish(&gathering, 6, [1])
        try wish(&gathering, 6, [2], must: true)
        return gathering
    }

    @Test func `a repeat carries the wishes that were not served, and its hosts and seconds`() throws {
        var gathering = try crowded()
        try gathering.act(RepeatTopic(Topic.ID(1), in: Cell(slot: "s4", room: "press")))
        let copy = try #require(gathering.topics[Topic.ID(5)])
        #expect(copy.title == gathering.topics[Topic.ID(1)]?.title)
        #expect(copy.slug != gathering.topics[Topic.ID(1)]?.slug)
        #expect(copy.uid != gathering.topics[Topic.ID(1)]?.uid)
        #expect(gathering.hosts(of: copy.id) == gathering.hosts(of: Topic.ID(1)))
        #expect(gathering.secondCount(of: copy.id) == gathering.secondCount(of: Topic.ID(1)))
        #expect(gathering.placements[copy.id]?.cell == Cell(slot: "s4", room: "press"))
        #expect(wishes(gathering, 5) == [6])
        #expect(wishes(gathering, 1) == [5, 6])
        #expect(gathering.programme().board.topics.first { $0.number == 5 }?.repeats == 1)
        #expect(gathering.roomView(for: .room).topic(Topic.ID(1))?.repeatedBy == [Topic.ID(5)])
    }

    @Test func `what a small room does not hold is carried too, musts last`() throws {
        var gathering = Gathering.example
        gathering.interests = Register()
        gathering.event.rooms[0].capacity = 2
        try wish(&gathering, 4, [1])
        try wish(&gathering, 5, [1], must: true)
        try wish(&gathering, 6, [1])
        // One seat besides the host's serves one wish.
        try gathering.act(RepeatTopic(Topic.ID(1)))
        #expect(wishes(gathering, 5) == [4, 6])
    }

    @Test func `one wish in two topics counts once, until its owner chooses`() throws {
        var gathering = try crowded()
        gathering.event.wishes.budget = 3
        try gathering.act(SplitTopic(Topic.ID(1), "Whom to ask first", "What to say then"))
        #expect(wishes(gathering, 5) == [5, 6])
        #expect(gathering.distinctWishes(of: Participant.ID(6)).count == 2)
        let own = OwnView(of: Participant.ID(6), in: gathering)
        #expect(own?.wishesSpent == 2 && own?.undecided == [Topic.ID(1), Topic.ID(5)])
        try wish(&gathering, 6, [3])
        #expect(
            gathering.refusal(
                of: SetInterest(Topic.ID(4), by: Participant.ID(6)),
                by: .participant(Participant.ID(6))
            )?.code == "wishes-spent"
        )
        // Choosing one half gives the other back.
        try wish(&gathering, 6, [5])
        #expect(wishes(gathering, 1) == [5])
        #expect(wishes(gathering, 5) == [5, 6])
        // Taking one back is a choice as well.
        try gathering.act(
            ClearInterest(Topic.ID(5), by: Participant.ID(5)),
            by: .participant(Participant.ID(5))
        )
        #expect(gathering.wishes(of: Participant.ID(5)).map(\.inherited) == [false])
        #expect(wishes(gathering, 1) == [5])
    }

    @Test func `the first half keeps card, address and cell; the second is a topic of its own`() throws {
        var gathering = try crowded()
        let before = try #require(gathering.topics[Topic.ID(1)])
        try gathering.act(SplitTopic(Topic.ID(1), "Whom to ask first", "What to say then"))
        let first = try #require(gathering.topics[Topic.ID(1)])
        #expect(first.slug == before.slug && first.title == "Whom to ask first" && first.hands == nil)
        #expect(gathering.placements[Topic.ID(1)] != nil && gathering.placements[Topic.ID(5)] == nil)
        #expect(gathering.topics[Topic.ID(5)]?.title == "What to say then")
        #expect(gathering.programme().board.topics.first { $0.number == 5 }?.halfOf == 1)
        #expect(gathering.kin(of: Topic.ID(5)) == [Topic.ID(1)])
        #expect(gathering.refusal(of: SplitTopic(Topic.ID(1), "a", " A "))?.code == "same-title")
        #expect(gathering.refusal(of: SplitTopic(Topic.ID(1), "a", " "))?.code == "empty")
    }

    @Test func `hosts may repeat and split their own, others may not`() throws {
        let gathering = try crowded()
        let host = Actor.participant(Participant.ID(1))
        let other = Actor.participant(Participant.ID(5))
        #expect(gathering.refusal(of: RepeatTopic(Topic.ID(1)), by: host) == nil)
        #expect(gathering.refusal(of: RepeatTopic(Topic.ID(1)), by: other)?.code == "not-yours")
        #expect(gathering.refusal(of: SplitTopic(Topic.ID(1), "a", "b"), by: host) == nil)
        #expect(gathering.refusal(of: SplitTopic(Topic.ID(1), "a", "b"), by: other)?.code == "not-yours")
        #expect(gathering.refusal(of: RepeatTopic(Topic.ID(3)))?.code == "not-on-board")
    }

    @Test func `both can be undone, unless somebody has chosen since`() throws {
        let start = try crowded()
        var keeper = HistoryKeeper(start)
        try keeper.act(SplitTopic(Topic.ID(1), "a", "b"))
        try keeper.act(RepeatTopic(Topic.ID(2), in: Cell(slot: "s4", room: "press")))
        try keeper.undo()
        try keeper.undo()
        #expect(keeper.gathering.besideCalendars == start.besideCalendars)
        try keeper.act(SplitTopic(Topic.ID(1), "a", "b"))
        let person = Participant.ID(7)
        try keeper.act(SetInterest(Topic.ID(5), by: person), by: .participant(person))
        #expect(throws: Refusal.self) { try keeper.undo() }
    }

    @Test func `a session that is over can be repeated, and is`() throws {
        var gathering = try crowded()
        let eleven = Zone.london.moment("2027-03-19T11:00").instant
        try gathering.act(EndSession(Topic.ID(1)), at: eleven)
        try gathering.act(RepeatTopic(Topic.ID(1), in: Cell(slot: "s4", room: "press")), at: eleven)
        #expect(gathering.placements[Topic.ID(5)] != nil)
        #expect(wishes(gathering, 5) == [6])
    }
}
