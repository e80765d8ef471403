import Fixtures
import Formats
import Registration
import Testing
import Unconference

@testable import Paper

/// Numbers on cards and badges, and where their codes lead.
@Suite struct CardTests {
    @Test func `blank cards begin after the last topic, so that no number is there twice`() {
        let pack = Printed.pack(PaperEvent.rich())
        #expect(pack.blankCards == 15..<27)
        #expect(pack.freeCards(60) == 15..<75)
        #expect(pack.freeCards(3, from: 40) == 40..<43)
        #expect(Printed.pack(PaperEvent.empty()).freeCards(60) == 1..<61)
    }

    @Test(arguments: [(Int.max, nil), (Int.max, Int.max), (-1, -1), (0, 0)])
    func `no number of cards can stop the program`(count: Int, first: Int?) {
        let cards = Printed.pack(PaperEvent.empty()).freeCards(count, from: first)
        #expect(cards.count <= PrintPack.mostBlankCards && cards.lowerBound >= 1)
    }

    @Test func `the code of a blank card opens a pitch with its number`() throws {
        var pack = Printed.pack(PaperEvent.empty())
        pack.blankCards = 17..<18
        let code = try #require(QRCode("http://192.168.1.20:8080/topics/new?card=17"))
        #expect(Printed.text(BlankCards.self, of: pack).contains(code.path))
    }

    @Test func `a card, a badge and a poster lead to what they are of`() throws {
        let pack = Printed.pack(PaperEvent.rich())
        let base = "http://192.168.1.20:8080"
        let badge = try #require(DoorCode.text(of: Participant.ID(4), at: PaperEvent.rich().uid))
        for (sheet, path) in [
            (TopicCards.self as any Sheet.Type, "/topics/3"), (NotesWanted.self, "/notes/1"),
            (RoomSigns.self, "/board"), (BoardSheet.self, "/board"), (Badges.self, "/door/\(badge)"),
        ] {
            let code = try #require(QRCode(base + path))
            #expect(Printed.text(sheet, of: pack).contains(code.path), "\(sheet.name)")
        }
    }

    @Test func `without an address there are no codes but those that a scanner types`() {
        var pack = Printed.pack(PaperEvent.rich())
        pack.address = nil
        for sheet in sheets {
            let hasCode = Printed.text(sheet, of: pack).contains("class=\"qr\"")
            #expect(hasCode == (sheet.name == "badges"), "\(sheet.name)")
        }
    }

    @Test func `who comes to the door of a cancelled session reads that it does not take place`() throws {
        var gathering = PaperEvent.rich()
        let topic = Topic.ID(3)
        let title = try #require(gathering.topics[topic]?.title)
        #expect(!Printed.text(RoomSigns.self, of: Printed.pack(gathering)).contains("Does not take place"))
        try gathering.act(CancelSession(topic), by: .organiser("sam"), at: PaperEvent.morning)
        let pack = Printed.pack(gathering)
        #expect(Printed.text(RoomSigns.self, of: pack).contains("Does not take place: \(title.prefix(12))"))
        #expect(Printed.text(BoardSheet.self, of: pack).contains("does not take place"))
    }

    @Test func `what is written down needs no poster`() {
        let text = Printed.text(NotesWanted.self, of: Printed.pack(PaperEvent.rich()))
        #expect(!text.contains("Our directors posted once"))
        #expect(text.contains("Three months after launch"))
        #expect(!text.contains("Middle managers feel"), "it is not on the board")
    }

    @Test func `the door finds names where it looks for them`() {
        let names = ["Zoë", "ðorđe", "Łukasz", "Øyvind", "anna", "Ødegaard", "Émile", "李"]
        let people = names.enumerated().map { Participant.example($0 + 1, $1) }
        #expect(
            NameOrder.sorted(people).map(\.name) == [
                "anna", "ðorđe", "Émile", "Łukasz", "Ødegaard", "Øyvind", "Zoë", "李",
            ]
        )
        #expect(names.map(NameOrder.initial) == ["Z", "D", "L", "O", "A", "O", "E", "李"])
    }

    @Test func `a pack says the same until something on paper is different`() {
        let gathering = PaperEvent.rich()
        let pack = Printed.pack(gathering)
        var later = PrintPack(gathering, printed: PaperEvent.morning.adding(seconds: 60))
        later.address = pack.address
        #expect(later.saysTheSame(as: pack))
        var other = gathering
        other.participants[Participant.ID(1)]?.checkedIn = PaperEvent.morning
        #expect(!Printed.pack(other).saysTheSame(as: pack))
        other = gathering
        other.placements[Topic.ID(1)]?.cell = Cell(slot: "s2", room: "landing")
        #expect(!Printed.pack(other).saysTheSame(as: pack))
        other = gathering
        if let key = other.meetings.lastKey { other.meetings[key]?.place = "garden" }
        #expect(!Printed.pack(other).saysTheSame(as: pack))
        other = gathering
        other.event.title = "Another"
        #expect(!Printed.pack(other).saysTheSame(as: pack))
    }

    @Test func `a slip says who, where and when, and how to begin`() {
        let text = Printed.text(Slips.self, of: Printed.pack(PaperEvent.rich()))
        for word in [
            "Jana Müller", "window seat", "Round 1", "14:45–15:25", "To begin with", "Robin Okonkwo",
        ] {
            #expect(text.contains(word), "\(word)")
        }
        var (asks, offers) = (Participant.example(1, "A"), Participant.example(2, "B"))
        (asks.asks, offers.offers) = (["community-management"], ["community-management"])
        #expect(StarterQuestion.text(for: [asks, offers], number: 0).contains("community management"))
        #expect(!StarterQuestion.text(for: [], number: Int.min).isEmpty)
    }
}
