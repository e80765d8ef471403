import Fixtures
import Registration
import Testing
import Unconference

@Suite struct DoorTests {
    private let jo = Actor.helper(.door, "jo")

    private func at(_ time: String) -> Instant { Zone.london.moment("2027-03-19T\(time)").instant }

    private func form(_ name: String) -> ParticipantForm {
        var form = ParticipantForm()
        form.name = name
        return form
    }

    /// The example with as many places as people.
    private func full(_ capacity: Int = 8) -> Gathering {
        var gathering = Gathering.example
        gathering.event.capacity = capacity
        gathering.courses = Register([Course(event: gathering.event.slug, uid: "event-uid", phase: .live)])
        return gathering
    }

    @Test func `whoever is checked in twice keeps the first time, and the second is told when and by whom`()
        throws
    {
        var gathering = full()
        try gathering.act(CheckIn(Participant.ID(1)), by: jo, at: at("09:10"))
        let again = try gathering.act(CheckIn(Participant.ID(1)), at: at("09:20"))
        #expect(again.changes.isEmpty)
        #expect(again.notices == ["participant 1 was checked in already at 09:10 by door jo"])
        #expect(gathering.participants[Participant.ID(1)]?.checkedInBy == "door jo")
    }

    @Test func `a check-in by mistake is taken back, and the place stays`() throws {
        var gathering = full()
        try gathering.act(CheckIn(Participant.ID(1)), by: jo, at: at("09:10"))
        try gathering.act(UndoCheckIn(Participant.ID(1)), by: jo, at: at("09:11"))
        #expect(
            gathering.participants[Participant.ID(1)] == Gathering.example.participants[Participant.ID(1)]
        )
        #expect(gathering.refusal(of: UndoCheckIn(Participant.ID(1)), by: jo)?.code == "not-checked-in")
        #expect(
            gathering.refusal(of: UndoCheckIn(Participant.ID(1)), by: .participant(Participant.ID(1)))?.code
                == "organisers-only"
        )
    }

    @Test func `a walk-in is registered and in as one step while there is a place, else waits`() throws {
        var keeper = HistoryKeeper(full(9))
        try keeper.act(AddParticipant(form("Ines"), walkIn: true), by: jo, at: at("09:30"))
        #expect(keeper.gathering.participants[Participant.ID(9)]?.checkedIn == at("09:30"))
        try keeper.undo(by: jo)
        #expect(keeper.gathering == full(9))
        var gathering = full()
        try gathering.act(AddParticipant(form("Ines"), walkIn: true), by: jo, at: at("09:30"))
        #expect(gathering.participants[Participant.ID(9)]?.standing == .waiting)
        #expect(gathering.participants[Participant.ID(9)]?.checkedIn == nil)
    }

    @Test func `an organiser may overbook and is told so; the door may not`() throws {
        var gathering = full()
        let walkIn = AddParticipant(form("Ines"), walkIn: true, overbook: true)
        #expect(gathering.refusal(of: walkIn, by: jo, at: at("09:30"))?.code == "organisers-only")
        let notices = try gathering.act(walkIn, at: at("09:30")).notices
        #expect(notices == ["that is more than there are places: 9 of 8"])
        #expect(gathering.participants[Participant.ID(9)]?.checkedIn != nil)
        try gathering.act(AddParticipant(form("Omar"), walkIn: true), by: jo, at: at("09:31"))
        #expect(gathering.refusal(of: CheckIn(Participant.ID(10)), by: jo)?.code == "on-waitlist")
        #expect(
            gathering.refusal(of: CheckIn(Participant.ID(10), overbook: true), by: jo)?.code
                == "organisers-only"
        )
        try gathering.act(CheckIn(Participant.ID(10), overbook: true), at: at("09:32"))
        #expect(Seats(of: gathering).held == 10)
    }

    @Test
    func `a quarter of an hour into the opening places go to those in line, in one step and with one undo`()
        throws
    {
        var start = full()
        for number in 1...5 {
            try start.act(CheckIn(Participant.ID(number)), by: jo, at: at("09:10"))
        }
        try start.act(AddParticipant(form("Ines")), at: at("09:20"))
        #expect(start.refusal(of: ReleaseNoShows(), at: at("09:44"))?.code == "too-early")
        #expect(start.refusal(of: ReleaseNoShows(), by: jo, at: at("09:50"))?.code == "not-your-role")
        var keeper = HistoryKeeper(start)
        try keeper.act(ReleaseNoShows(), at: at("09:45"))
        let released = keeper.gathering.participants.sorted.filter { $0.released != nil }.map(\.id.number)
        #expect(released == [6, 7, 8])
        #expect(keeper.gathering.participants[Participant.ID(9)]?.standing == .registered)
        #expect(Seats(of: keeper.gathering).held == 6)
        try keeper.undo()
        #expect(keeper.gathering == start)
    }

    @Test func `whoever comes late has a place while one is left`() throws {
        var gathering = full()
        for number in 1...7 { try gathering.act(CheckIn(Participant.ID(number)), at: at("09:10")) }
        try gathering.act(ReleaseNoShows(), at: at("09:45"))
        var other = gathering
        try gathering.act(CheckIn(Participant.ID(8)), by: jo, at: at("11:10"))
        #expect(gathering.participants[Participant.ID(8)]?.released == nil)
        #expect(gathering.participants[Participant.ID(8)]?.checkedIn == at("11:10"))
        try other.act(AddParticipant(form("Ines"), walkIn: true), by: jo, at: at("10:00"))
        let refusal = other.refusal(of: CheckIn(Participant.ID(8)), by: jo, at: at("11:10"))
        #expect(refusal?.code == "place-passed-on")
        #expect(refusal?.message.contains("09:45") == true)
        try other.act(CheckIn(Participant.ID(8), overbook: true), at: at("11:10"))
    }

    @Test func `an unnamed guest is named and let in as one step`() throws {
        var start = full()
        start.participants[Participant.ID(7)]?.unnamed = true
        start.participants[Participant.ID(7)]?.name = "Guest of Jana Müller"
        var keeper = HistoryKeeper(start)
        try keeper.act(NameGuest(Participant.ID(7), form("Lev"), checkIn: true), by: jo, at: at("09:30"))
        let guest = keeper.gathering.participants[Participant.ID(7)]
        #expect(guest?.name == "Lev" && guest?.unnamed == false && guest?.checkedIn == at("09:30"))
        try keeper.undo(by: jo)
        #expect(keeper.gathering == start)
        #expect(start.refusal(of: NameGuest(Participant.ID(1), form("Lev")))?.code == "guest-named")
        #expect(start.refusal(of: NameGuest(Participant.ID(7), ParticipantForm()))?.code == "name-missing")
        let own = Actor.participant(Participant.ID(7))
        #expect(
            start.refusal(of: NameGuest(Participant.ID(7), form("Lev")), by: own)?.code == "organisers-only"
        )
    }
}
