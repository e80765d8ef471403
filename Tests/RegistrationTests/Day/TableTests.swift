import Fixtures
import Registration
import Testing
import Unconference

/// The table of a lean coffee.
@Suite struct TableTests {
    private let id = Topic.ID(1)

    private func table() throws -> Gathering {
        var gathering = Gathering.example
        var topic = try #require(gathering.topics[id])
        topic.format = .leanCoffee
        gathering.topics[id] = topic
        for text in ["Who reads it?", "Who pays?", "Who leaves?"] { try gathering.act(WriteCard(id, text)) }
        return gathering
    }

    @Test func `the card with most dots comes first, what is talked about before all, what is done last`()
        throws
    {
        var gathering = try table()
        try gathering.act(DotCard(id, card: 2))
        try gathering.act(DotCard(id, card: 2))
        try gathering.act(DotCard(id, card: 3))
        #expect(gathering.cards(of: id).map(\.key.number) == [2, 3, 1])
        try gathering.act(TurnCard(id, card: 3, .talk))
        #expect(gathering.cards(of: id).map(\.key.number) == [3, 2, 1])
        try gathering.act(TurnCard(id, card: 2, .talk))
        #expect(gathering.cards(of: id).map(\.key.number) == [2, 1, 3])
        #expect(gathering.cards(of: id).last?.column == .done)
        try gathering.act(DotCard(id, card: 2, taking: true))
        #expect(gathering.tableCards[.init(topic: id, number: 2)]?.dots == 1)
        #expect(gathering.dotsLeft(for: DotGiver(.organiser("sam")), at: id) == 1)
    }

    @Test func `thumbs up give two minutes, counted from now when the time was up`() throws {
        var gathering = try table()
        let key = TableCard.Key(topic: id, number: 1)
        let start = Instant.weeksBefore
        #expect(gathering.refusal(of: TurnCard(id, card: 1, .more))?.code == "not-talking")
        try gathering.act(TurnCard(id, card: 1, .talk), at: start)
        try gathering.act(TurnCard(id, card: 1, .more), at: start.adding(seconds: 60))
        #expect(gathering.tableCards[key]?.seconds == 9 * 60)
        try gathering.act(TurnCard(id, card: 1, .more), at: start.adding(seconds: 20 * 60))
        #expect(gathering.tableCards[key]?.seconds == 22 * 60)
    }

    @Test func `everybody has three dots at a table, and may move their own`() throws {
        var gathering = try table()
        let (ada, bea) = (Actor.participant(Participant.ID(1)), Actor.participant(Participant.ID(2)))
        for card in [1, 1, 2] { try gathering.act(DotCard(id, card: card), by: ada) }
        #expect(gathering.refusal(of: DotCard(id, card: 3), by: ada)?.code == "dots-used")
        #expect(gathering.refusal(of: DotCard(id, card: 3, taking: true), by: ada)?.code == "no-dots")
        try gathering.act(DotCard(id, card: 2, taking: true), by: ada)
        try gathering.act(DotCard(id, card: 3), by: ada)
        #expect(gathering.cards(of: id).map(\.dots) == [2, 1, 0])
        #expect(gathering.dots(of: DotGiver(ada), on: .init(topic: id, number: 1)) == 2)
        for card in [3, 3, 3] { try gathering.act(DotCard(id, card: card), by: bea) }
        #expect(gathering.refusal(of: DotCard(id, card: 1), by: bea)?.code == "dots-used")
        // Whoever is erased takes the knowledge with them, and leaves the dots.
        try gathering.act(EraseParticipant(Participant.ID(2)))
        #expect(gathering.dots.unordered.allSatisfy { $0.key.participant == Participant.ID(1) })
        #expect(gathering.cards(of: id).map(\.dots) == [4, 2, 0])
    }

    @Test func `at a tablet one person after the other has three dots`() throws {
        var gathering = try table()
        let tablet = Actor.helper(.screen, "press")
        for _ in 1...3 { try gathering.act(DotCard(id, card: 1), by: tablet) }
        #expect(gathering.refusal(of: DotCard(id, card: 2), by: tablet)?.code == "dots-used-here")
        #expect(gathering.dotsLeft(for: DotGiver(tablet, turn: 2), at: id) == 3)
        try gathering.act(DotCard(id, card: 2, turn: 2), by: tablet)
        #expect(gathering.dotsLeft(for: DotGiver(tablet, turn: 2), at: id) == 2)
        // A helper is one person, whatever their browser says.
        for turn in 1...3 { try gathering.act(DotCard(id, card: 1, turn: turn), by: .helper(.scribe, "pat")) }
        #expect(gathering.refusal(of: DotCard(id, card: 1, turn: 4), by: .helper(.scribe, "pat")) != nil)
    }

    @Test func `a table takes each question once, forty of them, and only where there is one`() throws {
        var gathering = try table()
        #expect(gathering.refusal(of: WriteCard(id, "WHO  reads it?"))?.code == "card-there")
        #expect(gathering.refusal(of: WriteCard(Topic.ID(2), "Here?"))?.code == "no-table")
        #expect(gathering.refusal(of: DotCard(id, card: 99))?.code == "no-card")
        #expect(gathering.refusal(of: DotCard(id, card: 1, taking: true))?.code == "no-dots")
        for number in 4...40 { try gathering.act(WriteCard(id, "Question \(number)")) }
        #expect(gathering.refusal(of: WriteCard(id, "One more"))?.code == "table-full")
    }
}
