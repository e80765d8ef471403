import Fixtures
import Registration
import Testing
import Unconference

@Suite struct DoorListTests {
    private func found(_ typed: String, _ gathering: Gathering = .example) -> [Int] {
        DoorList(of: gathering).matching(typed).map(\.id.number).sorted()
    }

    @Test(arguments: [
        ("muller", [1]), ("MÜLLER jana", [1]), ("ja", [1]), ("ferreira", [3]), ("costa", [3]), ("ana l", [3]),
        ("o'brien", [8]), ("zoe", [8]), ("  Tom ", [2]), ("山田", [6]), ("5", [5]), ("nobody", []),
        ("üller", []),
        ("", [1, 2, 3, 4, 5, 6, 7, 8]), ("jana tom", []),
    ])
    func `finds people by the beginnings of their names' words`(typed: String, people: [Int]) {
        #expect(found(typed) == people)
    }

    @Test func `finds people by our code, however it is typed`() throws {
        let code = try #require(DoorCode.text(of: Participant.ID(4), at: "event-uid"))
        for typed in [code, code.lowercased(), " \(code) ", "\(code.prefix(2))-\(code.dropFirst(2))"] {
            #expect(found(typed) == [4])
        }
    }

    @Test func `finds people by what a scanner reads from the ticket of a shop`() {
        var gathering = Gathering.example
        gathering.participants[Participant.ID(2)]?.source = "eventbrite:9876543210"
        gathering.participants[Participant.ID(3)]?.source = "pretix:ABCDE-1"
        let answer = Answer(participant: Participant.ID(5), question: "Ticket code", text: "x7h2-9kq4")
        gathering.answers[answer.key] = answer
        #expect(found("9876543210", gathering) == [2])
        // A barcode of that shop is the order, the attendee and a counter.
        #expect(found("12345678909876543210001", gathering) == [2])
        #expect(found("abcde1", gathering) == [3])
        #expect(found("X7H29KQ4", gathering) == [5])
    }

    @Test func `says what the door does with everybody, and how many there are`() throws {
        var gathering = Gathering.example
        gathering.participants[Participant.ID(1)]?.checkedIn = .weeksBefore
        gathering.participants[Participant.ID(2)]?.standing = .waiting
        gathering.participants[Participant.ID(3)]?.standing = .offered
        gathering.participants[Participant.ID(4)]?.standing = .cancelled
        gathering.participants[Participant.ID(5)]?.standing = .cancelled
        gathering.participants[Participant.ID(5)]?.released = .weeksBefore
        let list = DoorList(of: gathering)
        let states = Dictionary(uniqueKeysWithValues: list.entries.map { ($0.id.number, $0.state) })
        #expect(
            states == [
                1: .here, 2: .waiting, 3: .offered, 4: .cancelled, 5: .released, 6: .expected, 7: .expected,
                8: .expected,
            ]
        )
        #expect(list.counts[.expected] == 3)
        #expect(list.entries.first { $0.id.number == 1 }?.ticket == "Practitioner")
        #expect(Set(list.entries.map(\.code)).count == 8)
    }

    @Test func `every number has a code of its own, which leads back to it`() {
        var seen: Set<String> = []
        for number in (1...3000).map({ $0 }) + [99_999, (1 << 20) - 1] {
            let code = DoorCode.text(of: Participant.ID(number), at: "a-random-name") ?? ""
            #expect(code.count == 5)
            #expect(seen.insert(code).inserted)
            #expect(DoorCode.person(code, at: "a-random-name") == Participant.ID(number))
        }
        #expect(
            DoorCode.text(of: Participant.ID(1), at: "a") != DoorCode.text(of: Participant.ID(1), at: "b")
        )
        #expect(DoorCode.text(of: Participant.ID(1 << 20), at: "a") == nil)
        #expect(DoorCode.text(of: Participant.ID(0), at: "a") == nil)
        #expect(DoorCode.text(of: Participant.ID(-1), at: "a") == nil)
    }

    @Test func `one wrong letter is nobody's code`() {
        let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        for number in 1...40 {
            let code = Array(DoorCode.text(of: Participant.ID(number), at: "u") ?? "")
            for position in code.indices {
                for letter in letters where letter != code[position] {
                    var wrong = code
                    wrong[position] = letter
                    let found = DoorCode.person(String(wrong), at: "u")
                    // Of a thousand mistakes one may pass: 31 has one letter fewer than the alphabet.
                    #expect(found == nil || found != Participant.ID(number))
                }
            }
        }
        for typed in ["", "7K3Q", "7K3QMM", "7K3Q!", "ÄÖÜßé", String(repeating: "0", count: 4000)] {
            #expect(DoorCode.person(typed, at: "u") == nil)
        }
    }
}
