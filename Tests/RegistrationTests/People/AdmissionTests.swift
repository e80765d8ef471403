import Fixtures
import Registration
import Testing
import Unconference

@Suite struct AdmissionTests {
    private let person: ParticipantForm = {
        var form = ParticipantForm()
        form.name = "Ida Quist"
        return form
    }()

    private func refusal(
        phase: Phase = .announced,
        by actor: Actor = .participant(Participant.ID(99)),
        at now: Instant = .weeksBefore,
        form: ParticipantForm? = nil,
        change: (inout Event) -> Void = { _ in }
    ) -> String? {
        var gathering = Gathering(event: .example, uid: "uid")
        gathering.courses = Register([Course(event: gathering.event.slug, uid: "uid", phase: phase)])
        change(&gathering.event)
        return gathering.refusal(of: AddParticipant(form ?? person), by: actor, at: now)?.code
    }

    @Test(arguments: Phase.allCases)
    func `admits people until the closing circle`(phase: Phase) {
        let isOver = [Phase.closing, .wrapUp, .retired].contains(phase)
        #expect(refusal(phase: phase) == (isOver ? "not-now" : nil))
        #expect(refusal(phase: phase, by: .organiser("sam")) == (isOver ? "not-now" : nil))
    }

    @Test(arguments: [
        (RegistrationWindow.Mode.open, nil), (.imported, "registration-imported"),
        (.invited, "registration-invited"),
        (.closed, "registration-closed"),
    ])
    func `lets people sign up by themselves only where the event says so, organisers always`(
        mode: RegistrationWindow.Mode,
        code: String?
    ) {
        #expect(refusal { $0.registration.mode = mode } == code)
        #expect(refusal(by: .organiser("sam")) { $0.registration.mode = mode } == nil)
    }

    @Test func `keeps to the days of registration`() {
        let zone = Zone.london
        let set: (inout Event) -> Void = {
            $0.registration.from = zone.moment("2027-02-03T09:00")
            $0.registration.until = zone.moment("2027-03-01T18:00")
        }
        #expect(refusal(at: zone.moment("2027-02-03T08:59").instant, change: set) == "registration-early")
        #expect(refusal(at: zone.moment("2027-02-03T09:00").instant, change: set) == nil)
        #expect(refusal(at: zone.moment("2027-03-01T18:00").instant, change: set) == nil)
        #expect(refusal(at: zone.moment("2027-03-01T18:01").instant, change: set) == "registration-over")
    }

    @Test func `refuses everybody when the event is cancelled`() {
        #expect(refusal(by: .organiser("sam")) { $0.status = .cancelled } == "event-cancelled")
    }

    @Test func `lets vendors do what the event says, and no more`() throws {
        var vendor = person
        vendor.kind = .vendor
        #expect(refusal(form: vendor) { $0.vendorsMay = [] } == "no-vendors")
        #expect(refusal(form: vendor) == nil)
        var gathering = Gathering.example
        gathering.participants[Participant.ID(1)]?.kind = .vendor
        var topic = TopicForm()
        topic.title = "Buy our platform"
        let pitch = PitchTopic(topic, proposer: Participant.ID(1), hosts: [Participant.ID(1)])
        #expect(gathering.refusal(of: pitch)?.code == "vendors-listen")
        gathering.event.vendorsMay.insert(.pitch)
        #expect(gathering.refusal(of: pitch) == nil)
    }

    @Test func `takes a vendor's ticket for what it says, unless somebody says otherwise`() throws {
        var gathering = Gathering(event: .example, uid: "uid")
        var form = person
        form.ticket = "vendor"
        try gathering.act(AddParticipant(form))
        form.kind = .consultant
        try gathering.act(AddParticipant(form))
        #expect(gathering.participants.sorted.map(\.kind) == [.vendor, .consultant])
        gathering.event.vendorsMay = []
        #expect(gathering.refusal(of: AddParticipant(form)) == nil)
        form.kind = nil
        #expect(gathering.refusal(of: AddParticipant(form))?.code == "no-vendors")
    }

    @Test func `keeps two people of one name and of one address apart`() throws {
        var gathering = Gathering(event: .example, uid: "uid")
        var form = person
        form.email = "Ida@Example.ORG"
        try gathering.act(AddParticipant(form))
        form.email = "IDA@example.org"
        let notices = try gathering.act(AddParticipant(form)).notices
        #expect(gathering.participants.count == 2)
        #expect(notices == ["participant 1 has the same e-mail address; the two stay two people"])
        #expect(gathering.participants.sorted.compactMap(\.email) == ["Ida@example.org", "IDA@example.org"])
        #expect(throws: Refusal.self) { try gathering.participant("Ida Quist") }
        #expect(try gathering.participant("2").id == Participant.ID(2))
    }

    @Test func `knows stages, themes, roles and tickets of the event only`() {
        var form = person
        form.stage = "Piloting"
        #expect(refusal(form: form) == nil)
        form.stage = "pilotng"
        #expect(refusal(form: form) == "unknown-stage")
        form = person
        form.asks = ["pilots", "governance", "leadership", "pilots"]
        #expect(refusal(form: form) == nil)
        form.asks = ["pilots", "governance", "leadership", "measuring"]
        #expect(refusal(form: form) == "too-many-themes")
        form = person
        form.ticket = "backstage"
        #expect(refusal(form: form) == "unknown-ticket")
    }

    @Test func `checks in once, and nobody without a place`() throws {
        var gathering = Gathering.example
        gathering.participants[Participant.ID(2)]?.standing = .waiting
        gathering.participants[Participant.ID(3)]?.standing = .cancelled
        gathering.participants[Participant.ID(4)]?.standing = .offered
        try gathering.act(CheckIn(Participant.ID(1)))
        let first = gathering.participants[Participant.ID(1)]?.checkedIn
        let notices = try gathering.act(CheckIn(Participant.ID(1)), at: .weeksBefore.adding(seconds: 60))
            .notices
        #expect(notices == ["participant 1 was checked in already at 10:00 by organiser sam"])
        #expect(gathering.participants[Participant.ID(1)]?.checkedIn == first)
        #expect(gathering.refusal(of: CheckIn(Participant.ID(2)))?.code == "on-waitlist")
        #expect(gathering.refusal(of: CheckIn(Participant.ID(3)))?.code == "cancelled-already")
        try gathering.act(CheckIn(Participant.ID(4)))
        #expect(gathering.participants[Participant.ID(4)]?.standing == .registered)
    }

    @Test func `lets people act for themselves only`() {
        let gathering = Gathering.example
        let other = Actor.participant(Participant.ID(2))
        #expect(gathering.refusal(of: CancelParticipant(Participant.ID(1)), by: other)?.code == "not-yours")
        #expect(gathering.refusal(of: EraseParticipant(Participant.ID(1)), by: other)?.code == "not-yours")
        #expect(
            gathering.refusal(of: EditParticipant(Participant.ID(1), person), by: other)?.code == "not-yours"
        )
        #expect(gathering.refusal(of: OfferPlace(Participant.ID(2)), by: other)?.code == "organisers-only")
        #expect(gathering.refusal(of: SetPhase(.live), by: other)?.code == "organisers-only")
        #expect(gathering.refusal(of: CancelParticipant(Participant.ID(2)), by: other) == nil)
    }
}
