import Fixtures
import Registration
import Testing
import Unconference

@testable import Paper

/// What every printed document keeps to, whoever wrote what stands in it.
@Suite struct PrintoutTests {
    static let events: [@Sendable () -> Gathering] = [
        { PaperEvent.rich() }, PaperEvent.extreme, PaperEvent.empty,
    ]

    @Test(arguments: events, PaperSize.allCases)
    func `documents hold no script, no event handler and nothing from elsewhere`(
        event: @Sendable () -> Gathering,
        paper: PaperSize
    ) {
        let pack = Printed.pack(event(), paper)
        for sheet in sheets {
            let text = Printed.text(sheet, of: pack)
            #expect(text.hasPrefix("<!DOCTYPE html>"))
            #expect(text.contains("default-src 'none'"))
            for word in ["<script", "<img", "<link", "url(", "@import", "javascript:"] {
                #expect(!text.contains(word), "\(sheet.name) has \(word)")
            }
            #expect(text.firstMatch(of: #/<[^>]*\son\w+=/#) == nil, "\(sheet.name) has an event handler")
            #expect(text.firstMatch(of: #/(?:src|href)="(?!\w[\w-]*\.html")/#) == nil, "\(sheet.name)")
        }
    }

    @Test func `names that are markup stand there as text`() {
        let text = Printed.text(Badges.self, of: Printed.pack(PaperEvent.extreme()))
        #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(text.contains("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"))
        #expect(text.contains("O&#39;Brien &amp; &quot;Søn&quot;"))
    }

    @Test func `every name can be of a script that runs the other way`() {
        let pack = Printed.pack(PaperEvent.rich())
        for sheet: any Sheet.Type in [Badges.self, DoorList.self, Slips.self] {
            let text = Printed.text(sheet, of: pack)
            let name = text.firstMatch(of: #/(<[^<]*>)שירה לוי/#)
            #expect(name?.1 == "<bdi>", "\(sheet.name)")
        }
    }

    @Test(arguments: events) func `the same event gives the same bytes`(event: @Sendable () -> Gathering) {
        #expect(Printed.everything(Printed.pack(event())) == Printed.everything(Printed.pack(event())))
    }

    @Test func `the page has the size of the paper`() {
        let pack = PaperEvent.rich()
        for (paper, size) in [(PaperSize.a4, "size: 210.0mm 297.0mm"), (.letter, "size: 215.9mm 279.4mm")] {
            #expect(Printed.text(DoorList.self, of: Printed.pack(pack, paper)).contains(size))
        }
        #expect(Printed.text(BoardSheet.self, of: Printed.pack(pack)).contains("size: 297.0mm 210.0mm"))
        #expect(Printed.text(BoardPoster.self, of: Printed.pack(pack)).contains("size: 420.0mm 297.0mm"))
        #expect(Printed.text(BoardPoster.self, of: Printed.pack(pack, .letter)).contains("431.8mm 279.4mm"))
    }

    @Test(arguments: [
        ("cards", 4, 1), ("blank-cards", 3, 3), ("board", 1, 1), ("board-poster", 1, 1), ("door-list", 2, 1),
        ("badges", 3, 1), ("signs", 5, 1), ("principles", 1, 1), ("slips", 2, 1), ("notes-wanted", 10, 1),
    ])
    func `there are as many pages as are needed, and one that says what to do where there is nothing`(
        name: String,
        rich: Int,
        empty: Int
    ) {
        let sheet = sheets.first { $0.name == name }
        #expect(sheet?.printout(of: Printed.pack(PaperEvent.rich())).pages.count == rich)
        #expect(sheet?.printout(of: Printed.pack(PaperEvent.empty())).pages.count == empty)
    }

    @Test(arguments: UInt64(1)...20) func `any event can be printed`(seed: UInt64) {
        let gathering = Gathering.random(seed: seed, under: AttributionRule.allCases[Int(seed % 4)])
        let pack = Printed.pack(gathering, seed % 2 == 0 ? .a4 : .letter)
        let coming = gathering.participants.sorted.count { $0.attends }
        #expect(Badges.printout(of: pack).pages.count == coming / 8 + 1)
        let list = Printed.text(DoorList.self, of: pack)
        for person in gathering.participants.sorted {
            let isOn = person.holdsPlace || person.standing == .waiting
            #expect(list.contains("<bdi>\(person.name)</bdi>") == isOn, "\(person.name)")
        }
        let cards = Printed.text(TopicCards.self, of: pack)
        for topic in gathering.openTopics { #expect(cards.contains("Card \(topic.id)\"")) }
    }
}
