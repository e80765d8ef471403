import Intake
import Registration
import Testing
import Unconference

@Suite struct VCardExportTests {
    private func gathering(_ consents: [(Int, Consent.Purpose)], rule: AttributionRule = .consent) throws
        -> Gathering
    {
        var event = try SampleEvent.event()
        event.attribution = rule
        var gathering = SampleEvent.gathering(event)
        for (number, name) in ["Ann; Example, \\ the “first”", "Bo", "Cy"].enumerated() {
            var person = Participant(id: Participant.ID(number + 1), name: name, since: SampleEvent.now)
            person.email = "p\(number + 1)@example.org"
            person.organisation = "Org \(number + 1)"
            gathering.participants[person.id] = person
        }
        for (number, consent) in consents.enumerated() {
            gathering.consents[number] = Consent(
                number: number,
                participant: Participant.ID(consent.0),
                purpose: consent.1,
                given: true,
                at: SampleEvent.now,
                channel: "board"
            )
        }
        return gathering
    }

    @Test func `lists only who agreed, and only what they agreed to`() throws {
        let gathering = try gathering([(1, .listName), (2, .listOrganisation), (3, .contactToMatches)])
        #expect(
            VCardExport.listed(of: gathering)
                == "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ann\\; Example\\, \\\\ the “first”\r\nEND:VCARD\r\n"
        )
        let third = VCardExport.listed(
            of: try self.gathering([(2, .listName), (2, .listOrganisation)]),
            version: .three
        )
        #expect(third == "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo\r\nN:;Bo;;;\r\nORG:Org 2\r\nEND:VCARD\r\n")
    }

    @Test(arguments: [AttributionRule.chathamHouse, .anonymous])
    func `lists nobody under a rule without names`(rule: AttributionRule) throws {
        #expect(VCardExport.listed(of: try gathering([(1, .listName)], rule: rule)).isEmpty)
    }

    @Test func `hands an address to those somebody was matched with, and to nobody else`() throws {
        var gathering = try gathering([
            (1, .contactToMatches), (2, .contactToMatches), (3, .contactToMatches),
        ])
        gathering.meetings = Register([
            Meeting(kind: .pair, round: 1, number: 1, people: [Participant.ID(1), Participant.ID(2)])
        ])
        let cards = VCardExport.matches(of: Participant.ID(1), in: gathering)
        #expect(cards.contains("EMAIL:p2@example.org\r\n"))
        #expect(!cards.contains("p1@") && !cards.contains("p3@") && !cards.contains("Org"))
        #expect(VCardExport.matches(of: Participant.ID(3), in: gathering).isEmpty)
    }

    @Test func `folds long lines at 75 bytes and never inside a character`() throws {
        var gathering = try gathering([(1, .listName)])
        gathering.participants[Participant.ID(1)]?.name = String(repeating: "é🙂", count: 40)
        let text = VCardExport.listed(of: gathering)
        let lines = text.split(separator: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(text.replacing("\r\n ", with: "").contains(String(repeating: "é🙂", count: 40)))
    }
}
