import Fixtures
import Registration
import Testing
import Unconference

@Suite struct ConsentTests {
    @Test(arguments: 0..<50 as Range<UInt64>)
    func `is the fold of the log, whatever was said in between`(seed: UInt64) throws {
        var random = Dice(seed: seed)
        var gathering = Gathering.example
        gathering.consents = Register()
        var expected: [Participant.ID: [Consent.Purpose: Bool]] = [:]
        for _ in 0..<60 {
            let id = Participant.ID(Int.random(in: 1...8, using: &random))
            let purpose = Consent.Purpose.allCases.randomElement(using: &random) ?? .photo
            let given = Bool.random(using: &random)
            try gathering.act(RecordConsent(id, purpose, given: given, channel: "board"))
            expected[id, default: [:]][purpose] = given
        }
        for number in 1...8 {
            for purpose in Consent.Purpose.allCases {
                let id = Participant.ID(number)
                #expect(gathering.lastAnswer(id, to: purpose) == expected[id]?[purpose])
                #expect(gathering.hasConsent(id, to: purpose) == (expected[id]?[purpose] ?? false))
            }
        }
    }

    @Test func `keeps every answer that changes something, and none that repeats`() throws {
        var gathering = Gathering.example
        let id = Participant.ID(7)
        for given in [true, true, false, false, true] {
            try gathering.act(RecordConsent(id, .listName, given: given, channel: "board"))
        }
        let log = gathering.consents.sorted.filter { $0.participant == id }
        #expect(log.map(\.given) == [true, false, true])
        #expect(log.map(\.number) == [7, 8, 9])
    }

    @Test func `takes no answer for somebody else, nor for nobody`() {
        let gathering = Gathering.example
        let consent = RecordConsent(Participant.ID(1), .listName, given: true, channel: "board")
        #expect(gathering.refusal(of: consent, by: .participant(Participant.ID(2)))?.code == "not-yours")
        #expect(
            gathering.refusal(
                of: RecordConsent(Participant.ID(99), .listName, given: true, channel: "board")
            )?.code
                == "no-participant"
        )
    }
}
