import Fixtures
import Registration
import Testing
import Unconference

@testable import Paper

/// Who is told what by paper: it hangs where everybody in the room sees it, and some takes it home.
@Suite struct DisclosureOnPaperTests {
    private static let hanging: [any Sheet.Type] = [
        TopicCards.self, BoardSheet.self, BoardPoster.self, RoomSigns.self, NotesWanted.self, Principles.self,
        BlankCards.self,
    ]

    private func hosts(_ gathering: Gathering) -> [String] {
        gathering.hostings.sorted.compactMap { gathering.participants[$0.key.participant]?.name }
    }

    @Test(arguments: AttributionRule.allCases)
    func `what hangs in the room names hosts as the room may know them`(rule: AttributionRule) {
        let gathering = PaperEvent.rich(under: rule)
        let text = Printed.text(TopicCards.self, of: Printed.pack(gathering))
        #expect(text.contains("Jana Müller") == (rule != .anonymous))
        #expect(hosts(gathering).contains("Jana Müller"))
    }

    @Test(arguments: AttributionRule.allCases)
    func `a card of a stricter topic names nobody`(rule: AttributionRule) {
        var gathering = PaperEvent.rich(under: rule)
        gathering.topics[Topic.ID(1)]?.attribution = .anonymous
        for sheet in DisclosureOnPaperTests.hanging {
            #expect(
                !Printed.text(sheet, of: Printed.pack(gathering)).contains("Jana Müller"),
                "\(sheet.name)"
            )
        }
    }

    @Test func `without names nobody is named on what hangs in the room`() {
        let gathering = PaperEvent.rich(under: .open)
        var pack = Printed.pack(gathering)
        pack.isAnonymous = true
        for sheet in DisclosureOnPaperTests.hanging {
            let text = Printed.text(sheet, of: pack)
            for name in hosts(gathering) { #expect(!text.contains(name), "\(sheet.name) names \(name)") }
        }
    }

    @Test(arguments: AttributionRule.allCases)
    func `a badge has an organisation only for those who agreed`(rule: AttributionRule) {
        let text = Printed.text(Badges.self, of: Printed.pack(PaperEvent.rich(under: rule)))
        // Tom said yes; nobody else did.
        #expect(text.contains("Plainsong Consulting") == (rule != .anonymous))
        for other in ["Nordkai", "Orsenne", "Dunmarrow", "Larchmont", "Self-employed"] {
            #expect(!text.contains(other), "\(other)")
        }
    }

    @Test func `an organisation goes from the badge when the consent goes`() {
        var gathering = PaperEvent.rich()
        gathering.consents[900] = .example(900, 2, .listOrganisation, false)
        #expect(!Printed.text(Badges.self, of: Printed.pack(gathering)).contains("Plainsong"))
    }

    @Test func `a photo needs a yes, and the last answer counts`() {
        var gathering = Gathering.example
        func marks() -> (yes: Int, no: Int) {
            let text = Printed.text(Badges.self, of: Printed.pack(gathering))
            return (text.matches(of: #/photos: yes/#).count, text.matches(of: #/no photos/#).count)
        }
        #expect(marks() == (0, 8))
        gathering.consents[901] = .example(901, 1, .photo)
        #expect(marks() == (1, 7))
        gathering.consents[902] = .example(902, 1, .photo, false)
        #expect(marks() == (0, 8))
    }

    @Test func `the door is told what it needs and nothing else`() {
        var gathering = PaperEvent.rich()
        for var person in gathering.participants.sorted {
            person.diet = "Dietary"
            person.access = "Accessway"
            person.stuck = "Stuckness"
            person.stage = "piloting"
            gathering.participants[person.id] = person
        }
        for sheet in sheets {
            let text = Printed.text(sheet, of: Printed.pack(gathering))
            for word in ["Dietary", "Accessway", "Stuckness", "piloting", "@okafor.example"] {
                #expect(!text.contains(word), "\(sheet.name) has \(word)")
            }
        }
        let door = Printed.text(DoorList.self, of: Printed.pack(gathering))
        for word in ["Plainsong", "Nordkai", "governance", "photo"] {
            #expect(!door.contains(word), "\(word)")
        }
    }

    @Test func `what may lie about freely names nobody`() {
        let gathering = PaperEvent.rich(under: .open)
        let free = sheets.filter { !$0.isPrivate }
        #expect(free.count == 3)
        for sheet in free {
            let text = Printed.text(sheet, of: Printed.pack(gathering))
            for person in gathering.participants.sorted {
                #expect(!text.contains(">\(person.name)<"), "\(sheet.name) names \(person.name)")
            }
        }
    }
}
