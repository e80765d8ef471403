import Fixtures
import Registration
import Testing
import Unconference

@Suite struct WaitlistTests {
    /// The example event with so many places and nobody registered.
    private func event(places: Int, mode: RegistrationWindow.Mode = .open) -> Gathering {
        var gathering = Gathering(event: .example, uid: "uid")
        gathering.event.capacity = places
        gathering.event.tickets = []
        gathering.event.registration.mode = mode
        return gathering
    }

    private func form(_ name: String, ticket: Slug? = nil) -> ParticipantForm {
        var form = ParticipantForm()
        form.name = name
        form.ticket = ticket
        return form
    }

    private func standings(_ gathering: Gathering) -> [Participant.Standing] {
        gathering.participants.sorted.map(\.standing)
    }

    @Test func `registers people until the places are gone, then puts them in line`() throws {
        var gathering = event(places: 2)
        for name in ["A", "B", "C", "D"] { try gathering.act(AddParticipant(form(name))) }
        #expect(standings(gathering) == [.registered, .registered, .waiting, .waiting])
        #expect(Seats(of: gathering).line.map(\.name) == ["C", "D"])
        #expect(Seats(of: gathering).left(for: nil) == 0)
    }

    @Test func `gives a freed place to the first in line at once`() throws {
        var gathering = event(places: 2)
        for (index, name) in ["A", "B", "C", "D"].enumerated() {
            try gathering.act(AddParticipant(form(name)), at: .weeksBefore.adding(seconds: Int64(index)))
        }
        let notices = try gathering.act(CancelParticipant(Participant.ID(1))).notices
        #expect(standings(gathering) == [.cancelled, .registered, .registered, .waiting])
        #expect(notices == ["participant 3 has a place now; they were first in line"])
        try gathering.act(EraseParticipant(Participant.ID(2)))
        #expect(gathering.participants[Participant.ID(4)]?.standing == .registered)
    }

    @Test func `goes by the time of asking, then by number`() throws {
        var gathering = event(places: 1)
        gathering.participants = Register(
            [(1, 0), (2, 30), (3, 10), (4, 10)].map { number, seconds in
                var person = Participant.example(number, "P\(number)")
                person.since = .weeksBefore.adding(seconds: Int64(seconds))
                person.standing = number == 1 ? .registered : .waiting
                return person
            }
        )
        #expect(Seats(of: gathering).line.map(\.id.number) == [3, 4, 2])
        try gathering.act(CancelParticipant(Participant.ID(1)))
        #expect(Seats(of: gathering).line.map(\.id.number) == [4, 2])
    }

    @Test func `lets nobody past those who wait for the same kind of place`() throws {
        var gathering = event(places: 3)
        gathering.event.tickets = [Ticket(id: "a", name: "A", places: 1), Ticket(id: "b", name: "B")]
        for (name, ticket) in [("A1", "a"), ("A2", "a"), ("B1", "b"), ("A3", "a")] as [(String, Slug)] {
            try gathering.act(AddParticipant(form(name, ticket: ticket)))
        }
        // The second A waits for an A; the B goes past them, since no A is free.
        #expect(standings(gathering) == [.registered, .waiting, .registered, .waiting])
        try gathering.act(CancelParticipant(Participant.ID(1)))
        #expect(standings(gathering) == [.cancelled, .registered, .registered, .waiting])
    }

    @Test func `holds a place while somebody buys a ticket elsewhere`() throws {
        var gathering = event(places: 1, mode: .imported)
        for (index, name) in ["A", "B", "C"].enumerated() {
            try gathering.act(AddParticipant(form(name)), at: .weeksBefore.adding(seconds: Int64(index)))
        }
        try gathering.act(CancelParticipant(Participant.ID(1)))
        let offered = try #require(gathering.participants[Participant.ID(2)])
        #expect(offered.standing == .offered)
        #expect(offered.offerUntil == .weeksBefore.adding(seconds: 86400))
        #expect(Seats(of: gathering).left(for: nil) == 0)
        var paid = gathering
        try paid.act(ConfirmOffer(Participant.ID(2)), by: .participant(Participant.ID(2)))
        #expect(standings(paid) == [.cancelled, .registered, .waiting])
        #expect(paid.participants[Participant.ID(2)]?.offerUntil == nil)

        let late = Instant.weeksBefore.adding(seconds: 86400)
        #expect(
            gathering.refusal(
                of: ConfirmOffer(Participant.ID(2)),
                by: .participant(Participant.ID(2)),
                at: late
            )?
            .code == "offer-over"
        )
        try gathering.act(SettleWaitlist(), by: .program, at: late)
        #expect(standings(gathering) == [.cancelled, .cancelled, .offered])
    }

    @Test func `keeps an offer until its very end`() throws {
        var gathering = event(places: 1, mode: .imported)
        try gathering.act(AddParticipant(form("A")))
        try gathering.act(AddParticipant(form("B")))
        try gathering.act(CancelParticipant(Participant.ID(1)))
        try gathering.act(SettleWaitlist(), at: .weeksBefore.adding(seconds: 86399))
        #expect(standings(gathering) == [.cancelled, .offered])
    }

    @Test(arguments: [
        // Weeks before: a day, moved to eight when that would be at night.
        ("2027-02-02T10:00:00Z", "2027-02-03T10:00:00Z"), ("2027-02-02T21:59:00Z", "2027-02-03T21:59:00Z"),
        ("2027-02-02T22:00:00Z", "2027-02-04T08:00:00Z"), ("2027-02-03T00:30:00Z", "2027-02-04T08:00:00Z"),
        ("2027-02-03T07:59:00Z", "2027-02-04T08:00:00Z"), ("2027-02-03T08:00:00Z", "2027-02-04T08:00:00Z"),
        // The last three days: four hours.
        ("2027-03-16T08:59:00Z", "2027-03-17T08:59:00Z"), ("2027-03-16T09:00:00Z", "2027-03-16T13:00:00Z"),
        ("2027-03-18T17:59:00Z", "2027-03-18T21:59:00Z"), ("2027-03-18T18:00:00Z", "2027-03-19T08:00:00Z"),
        ("2027-03-18T23:30:00Z", "2027-03-19T08:00:00Z"),
    ])
    func `ends an offer after a day or four hours, never at night`(made: String, ends: String) throws {
        var gathering = event(places: 1)
        gathering.participants = Register([Participant.example(1, "A")])
        gathering.participants[Participant.ID(1)]?.standing = .waiting
        try gathering.act(OfferPlace(Participant.ID(1)), at: try #require(Instant(made)))
        #expect(gathering.participants[Participant.ID(1)]?.offerUntil?.description == ends)
    }

    @Test func `never ends an offer at night on the wall, whatever the clocks do`() throws {
        var gathering = event(places: 1)
        gathering.event.starts = gathering.event.zone.moment("2027-06-19T09:00")
        for hour in 0..<(24 * 60) {
            gathering.participants = Register([Participant.example(1, "A")])
            gathering.participants[Participant.ID(1)]?.standing = .waiting
            let now = try #require(Instant("2027-03-01T00:10:00Z")).adding(seconds: Int64(hour) * 3600)
            try gathering.act(OfferPlace(Participant.ID(1)), at: now)
            let until = try #require(gathering.participants[Participant.ID(1)]?.offerUntil)
            let time = gathering.event.zone.moment(at: until).local.time
            #expect(time.hour >= 8 && time.hour < 22, "\(now)")
            #expect(until >= now.adding(seconds: 86400) && until <= now.adding(seconds: 86400 + 11 * 3600))
        }
    }

    @Test func `offers no place that is not there, and none to those who have one`() throws {
        var gathering = event(places: 1)
        try gathering.act(AddParticipant(form("A")))
        try gathering.act(AddParticipant(form("B")))
        #expect(gathering.refusal(of: OfferPlace(Participant.ID(2)))?.code == "no-place")
        #expect(gathering.refusal(of: OfferPlace(Participant.ID(1)))?.code == "not-waiting")
        #expect(gathering.refusal(of: ConfirmOffer(Participant.ID(1)))?.code == "no-offer")
        #expect(gathering.refusal(of: OfferPlace(Participant.ID(9)))?.code == "no-participant")
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `never holds more places than there are, and leaves none free while somebody waits`(seed: UInt64)
        throws
    {
        var random = Dice(seed: seed)
        var gathering = event(places: 4, mode: Bool.random(using: &random) ? .imported : .open)
        gathering.event.tickets = [Ticket(id: "a", name: "A", places: 2), Ticket(id: "b", name: "B")]
        var now = Instant.weeksBefore
        for step in 0..<60 {
            now = now.adding(seconds: Int64.random(in: 0...20_000, using: &random))
            let id = Participant.ID(Int.random(in: 1...12, using: &random))
            switch Int.random(in: 0..<6, using: &random) {
            case 0, 1:
                try gathering.act(
                    AddParticipant(form("P\(step)", ticket: Bool.random(using: &random) ? "a" : "b")),
                    at: now
                )
            case 2: _ = try? gathering.act(CancelParticipant(id), at: now)
            case 3: _ = try? gathering.act(ConfirmOffer(id), by: .participant(id), at: now)
            case 4: _ = try? gathering.act(EraseParticipant(id), at: now)
            default: try gathering.act(SettleWaitlist(), at: now)
            }
            let seats = Seats(of: gathering)
            #expect(seats.held <= 4)
            #expect(gathering.participants.sorted.count { $0.holdsPlace && $0.ticket == "a" } <= 2)
            // Nobody for whom there is a place is left waiting.
            #expect(seats.next == nil)
        }
    }
}
