import Formats
import Registration
import Testing
import Unconference

@testable import Intake

@Suite struct BoardCardsTests {
    private func slug(_ text: String) -> Slug { Slug(from: text, fallback: "x") }

    private func cell(_ slot: String, _ room: String) -> Cell { Cell(slot: slug(slot), room: slug(room)) }

    /// An event with two slots, two rooms and four topics, the first in s1/press.
    private func gathering() throws -> Gathering {
        var event = try SampleEvent.event()
        func moment(_ hour: Int64) -> Moment {
            event.zone.moment(at: event.starts.instant.adding(seconds: hour * 3600))
        }
        event.slots = [
            Slot(id: slug("s1"), starts: moment(1), ends: moment(2)),
            Slot(id: slug("lunch"), starts: moment(3), ends: moment(4), kind: .break),
            Slot(id: slug("s2"), starts: moment(5), ends: moment(6), title: "After lunch"),
        ]
        event.rooms = [
            Room(id: slug("press"), name: "Press", capacity: 40),
            Room(id: slug("store"), name: "Paper Störe", capacity: 14),
        ]
        var draft = SampleEvent.draft(of: SampleEvent.gathering(event))
        for title in ["Quiet after launch", "Whom to ask, and when", "Directors", "Finance"] {
            var form = TopicForm()
            form.title = title
            _ = try PitchTopic(form, proposer: nil, hosts: []).apply(to: &draft)
        }
        _ = try PlaceTopic(Topic.ID(1), in: cell("s1", "press")).apply(to: &draft)
        return draft.gathering
    }

    private func read(_ text: String) throws -> (cards: BoardCards, problems: [String]) {
        let reading = try BoardCards.read(Array(text.utf8), file: "wall.txt", for: try gathering())
        return (
            reading.value,
            reading.findings.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.code)" }
        )
    }

    @Test(arguments: [
        "s1 press 2\ns2 store 3\n", "s1,press,2\ns2,store,3\n", "s1;press;2\r\ns2;store;3",
        "s1\tpress\t2\ns2\tstore\t3\n",
        "slot,room,card\ns1,press,2\ns2,store,3\n",
        "\u{FEFF}S1 PRESS #2\n\n# from the wall\n  s2   store   3\n",
        "10:00 press 2\nafter lunch paper store 3\n",
        "\"s1\",\"Press\",\"Whom to ask, and when\"\ns2,Paper Störe,directors\n",
        "s1 press whom-to-ask-and-when\nAfter Lunch Paper Störe DIRECTORS",
    ])
    func `reads lines in whatever form they come`(text: String) throws {
        let (cards, problems) = try read(text)
        #expect(problems == [])
        #expect(cards.cells == [Topic.ID(2): cell("s1", "press"), Topic.ID(3): cell("s2", "store")])
        #expect(cards.emptied == [])
    }

    @Test(arguments: ["s1 press -", "s1,press,", "s1;press;–", "s1 press"])
    func `a cell without a card is empty`(text: String) throws {
        let (cards, problems) = try read(text)
        #expect(problems == [])
        #expect(cards.cells == [:] && cards.emptied == [cell("s1", "press")])
    }

    @Test(arguments: [
        ("s9 press 2", ["1:1 unknown-slot"]), ("lunch press 2", ["1:1 unknown-slot"]),
        ("s1 hall 2", ["1:4 unknown-room"]), ("s1", ["1:1 unknown-room"]),
        ("s1,press, 27", ["1:11 no-topic"]),
        ("s1 press 2\ns2 press 2", ["2:10 card-twice"]), ("s1 press 2\ns1 press 3", ["2:10 cell-twice"]),
        ("s9 press 2\n\ns1 store 99\ns2 hall 1", ["1:1 unknown-slot", "3:10 no-topic", "4:4 unknown-room"]),
    ])
    func `lists every problem with its line and column`(text: String, problems: [String]) throws {
        #expect(try read(text).problems == problems)
    }

    @Test func `rules that the new board would break stand at their lines`() throws {
        var gathering = try gathering()
        gathering.topics[Topic.ID(2)]?.unavailable = [slug("s2")]
        gathering.placements[Topic.ID(1)]?.locked = true
        let text = "s2 store 2\ns1 press 3\n"
        let reading = try BoardCards.read(Array(text.utf8), file: "-", for: gathering)
        #expect(reading.findings.map(\.code) == ["slot-unavailable", "locked"])
        #expect(reading.findings.map { $0.place?.line } == [1, 2])
        #expect(reading.findings[1].message == "topic 1 is locked in s1/press")
    }

    @Test func `a number without a topic is told to be pitched with that number`() throws {
        let reading = try BoardCards.read(Array("s1 press 27".utf8), file: "-", for: try gathering())
        #expect(reading.findings.first?.help == "pitch it first: `unconf topic pitch \"…\" --number 27`")
    }

    @Test(
        arguments: [[0xFF, 0x41], [0x73, 0x31, 0x20, 0xC3], Array(repeating: 0x61, count: 1 << 20 + 1)]
            as [[UInt8]]
    )
    func `what is no text is refused`(bytes: [UInt8]) throws {
        let gathering = try gathering()
        #expect(throws: Failure.self) { try BoardCards.read(bytes, file: "-", for: gathering) }
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func `nothing that is typed stops it, and what it takes can be placed`(seed: UInt64) throws {
        var random = Dice(seed: seed)
        let gathering = try gathering()
        let words = [
            "s1", "s2", "press", "store", "Paper", "Störe", "1", "2", "3", "-", ",", ";", "\t", " ", "\"",
            "#", "\n",
            "\r\n", "99999999999999999999", "\u{301}", "🧵", "lunch",
        ]
        for _ in 0..<40 {
            let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                (words.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
            }.joined()
            let reading = try BoardCards.read(Array(text.utf8), file: "-", for: gathering)
            guard !reading.findings.hasErrors else { continue }
            var draft = SampleEvent.draft(of: gathering)
            _ = try PlaceCards(reading.value.cells, emptied: reading.value.emptied).apply(to: &draft)
            #expect(BoardRules.violations(in: draft.gathering).isEmpty)
        }
    }
}
