import Fixtures
import Registration
import Testing
import Unconference

@Suite struct RightsTests {
    private func names(_ role: Role) -> Set<String> {
        Set(Rights.table.filter { Rights.may(role, $0.action) }.map { $0.action.name })
    }

    @Test func `organisers may do everything, observers nothing`() {
        #expect(names(.organiser) == Set(Rights.table.map { $0.action.name }))
        #expect(names(.observer).isEmpty)
    }

    @Test func `the door lets people in, and a scribe writes down what the room says`() {
        #expect(
            names(.door) == [
                "add-participant", "name-guest", "check-in", "undo-check-in", "confirm-offer", "join-round",
            ]
        )
        #expect(
            names(.scribe).isSuperset(of: [
                "pitch-topic", "count-hands", "merge-topics", "call-pitch", "place-topic",
            ])
        )
        #expect(
            names(.scribe).isDisjoint(with: [
                "check-in", "accept-plan", "shift-slots", "set-phase", "erase-participant",
            ])
        )
    }

    @Test func `what a role does not include is refused whatever the action itself would say`() throws {
        var gathering = Gathering.example
        let door = Actor.helper(.door, "jo")
        let scribe = Actor.helper(.scribe, "mia")
        let observer = Actor.helper(.observer, "eve")
        let place = PlaceTopic(Topic.ID(2), in: Cell(slot: "s1", room: "ink"))
        #expect(gathering.refusal(of: place, by: door)?.code == "not-your-role")
        #expect(gathering.refusal(of: place, by: observer)?.code == "not-your-role")
        try gathering.act(place, by: scribe)
        #expect(gathering.refusal(of: CheckIn(Participant.ID(1)), by: scribe)?.code == "not-your-role")
        #expect(gathering.refusal(of: SetPhase(.live), by: scribe)?.code == "not-your-role")
        #expect(
            gathering.refusal(of: SetInterest(Topic.ID(1), by: Participant.ID(5)), by: door)?.code
                == "not-your-role"
        )
        try gathering.act(CountHands(Topic.ID(3), hands: 14), by: scribe)
        #expect(gathering.topics[Topic.ID(3)]?.hands == 14)
    }

    @Test func `both agreed aloud is for a scribe to record, and not for one of the two`() throws {
        var gathering = Gathering.example
        gathering.courses = Register([Course(event: gathering.event.slug, uid: "u", phase: .pitching)])
        let merge = MergeTopics(Topic.ID(2), into: Topic.ID(3), consenting: .bothAloud)
        #expect(gathering.refusal(of: merge, by: .participant(Participant.ID(2)))?.code == "organisers-only")
        #expect(gathering.refusal(of: merge, by: .helper(.door, "jo"))?.code == "not-your-role")
        try gathering.act(merge, by: .helper(.scribe, "mia"))
        #expect(gathering.topics[Topic.ID(2)]?.state == .merged)
    }

    @Test func `an action that is called past the table gives a helper no power`() {
        var draft = Draft(of: .example, by: .helper(.door, "jo"), at: .weeksBefore) { "" }
        #expect(throws: Refusal.self) { _ = try CheckIn(Participant.ID(1)).apply(to: &draft) }
        #expect(throws: Refusal.self) { _ = try ReleaseNoShows().apply(to: &draft) }
    }

    @Test(arguments: [
        Actor.organiser("sam"), .helper(.scribe, "mia"), .helper(.door, "front.door"),
        .helper(.observer, "x"),
        .participant(Participant.ID(12)), .program,
    ])
    func `who did something is read as it was written`(actor: Actor) {
        #expect(Actor(actor.description) == actor)
    }

    @Test(arguments: ["", "scribe", "helper jo", "participant x", "participant"])
    func `what is no actor is none`(text: String) {
        #expect(Actor(text) == nil)
    }
}
