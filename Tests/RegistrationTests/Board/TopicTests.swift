import Fixtures
import Registration
import Testing
import Unconference

@Suite struct TopicTests {
    private func form(_ title: String) -> TopicForm {
        var form = TopicForm()
        form.title = title
        return form
    }

    @Test func `takes two topics of a person before voting and five afterwards`() throws {
        var gathering = Gathering(event: .example, uid: "uid")
        gathering.participants = Register([.example(1, "A")])
        let person = Participant.ID(1)
        func pitch(_ count: Int, phase: Phase) throws {
            gathering.courses = Register([Course(event: gathering.event.slug, uid: "u", phase: phase)])
            for number in 0..<count {
                try gathering.act(
                    PitchTopic(form("Q\(number)"), proposer: person, hosts: []),
                    by: .participant(person)
                )
            }
            #expect(
                gathering.refusal(
                    of: PitchTopic(form("Q"), proposer: person, hosts: []),
                    by: .participant(person)
                )?.code
                    == "enough-topics"
            )
        }
        try pitch(2, phase: .pitching)
        try pitch(3, phase: .live)
        #expect(gathering.refusal(of: PitchTopic(form("Q"), proposer: person, hosts: [])) == nil)
        #expect(Set(gathering.topics.sorted.map(\.slug)).count == 5)
    }

    @Test func `keeps tags as they are written, each of them once`() throws {
        var gathering = Gathering.example
        var form = form("Q")
        form.tags = ["Übersetzung & Recht", " governance ", "Governance", "", "Öl"]
        try gathering.act(PitchTopic(form, proposer: nil, hosts: []), by: .organiser("a"))
        let topic = try #require(gathering.topics.sorted.last)
        #expect(topic.tags == ["Übersetzung & Recht", "governance", "Öl"])
    }

    @Test(arguments: Phase.allCases)
    func `is open to participants from pitching to the day`(phase: Phase) {
        var gathering = Gathering.example
        gathering.courses = Register([Course(event: gathering.event.slug, uid: "u", phase: phase)])
        let person = Actor.participant(Participant.ID(5))
        let isOpen = [.pitching, .voting, .planning, .live].contains(phase)
        let pitch = PitchTopic(form("Q"), proposer: Participant.ID(5), hosts: [])
        #expect(gathering.refusal(of: pitch, by: person)?.code == (isOpen ? nil : "not-now"))
        #expect(gathering.refusal(of: pitch)?.code == (phase == .retired ? "not-now" : nil))
        let wish = SetInterest([Topic.ID(1)], by: Participant.ID(5))
        #expect(gathering.refusal(of: wish, by: person)?.code == (isOpen ? nil : "not-now"))
    }

    @Test func `counts each person once among the seconds, and the proposer never`() throws {
        var gathering = Gathering.example
        #expect(gathering.secondCount(of: Topic.ID(1)) == 2)
        for _ in 0..<3 { try gathering.act(SecondTopic(Topic.ID(1), by: Participant.ID(5))) }
        #expect(gathering.secondCount(of: Topic.ID(1)) == 3)
        #expect(gathering.refusal(of: SecondTopic(Topic.ID(1), by: Participant.ID(1)))?.code == "own-topic")
        try gathering.act(CancelParticipant(Participant.ID(5)))
        #expect(gathering.secondCount(of: Topic.ID(1)) == 2)
        try gathering.act(SecondTopic(Topic.ID(1), by: Participant.ID(2), takeBack: true))
        #expect(!gathering.isBacked(Topic.ID(1)))
    }

    @Test func `keeps wishes within the budget and musts within theirs`() throws {
        var gathering = Gathering.random(seed: 3, people: 3, topics: 0)
        gathering.courses = Register([Course(event: gathering.event.slug, uid: "u", phase: .voting)])
        gathering.participants[Participant.ID(1)]?.standing = .registered
        for number in 1...9 { gathering.topics[Topic.ID(number)] = .example(number, "Q\(number)", by: nil) }
        let person = Participant.ID(1)
        for number in 1...2 { try gathering.act(SetInterest([Topic.ID(number)], by: person, must: true)) }
        #expect(
            gathering.refusal(of: SetInterest([Topic.ID(3)], by: person, must: true))?.code == "musts-spent"
        )
        for number in 3...8 { try gathering.act(SetInterest([Topic.ID(number)], by: person)) }
        #expect(gathering.refusal(of: SetInterest([Topic.ID(9)], by: person))?.code == "wishes-spent")
        try gathering.act(SetInterest([Topic.ID(1)], by: person))
        try gathering.act(SetInterest([Topic.ID(8)], by: person, must: true))
        try gathering.act(ClearInterest(Topic.ID(2), by: person))
        try gathering.act(SetInterest([Topic.ID(9)], by: person))
        #expect(gathering.wishes(of: person).count == 8)
        try gathering.act(ClearInterest(nil, by: person))
        #expect(gathering.wishes(of: person).isEmpty)
    }

    @Test func `says nothing about a wish in the history`() throws {
        var draft = Draft(of: .example, by: .participant(Participant.ID(5)), at: .weeksBefore) { "" }
        #expect(try SetInterest([Topic.ID(1)], by: Participant.ID(5)).apply(to: &draft) == "voted")
        #expect(try ClearInterest(Topic.ID(1), by: Participant.ID(5)).apply(to: &draft) == "voted")
        #expect(!SetInterest.canBeUndone && !ClearInterest.canBeUndone)
    }

    @Test func `merges when both proposers agree, not before`() throws {
        var gathering = Gathering.example
        let one = Actor.participant(Participant.ID(1))
        let two = Actor.participant(Participant.ID(2))
        let third = Actor.participant(Participant.ID(3))
        func merge(_ person: Int) -> MergeTopics {
            MergeTopics(Topic.ID(1), into: Topic.ID(2), consenting: .proposer(Participant.ID(person)))
        }
        #expect(gathering.refusal(of: merge(3), by: third)?.code == "not-a-proposer")
        #expect(gathering.refusal(of: merge(2), by: one)?.code == "not-yours")
        #expect(
            gathering.refusal(
                of: MergeTopics(Topic.ID(1), into: Topic.ID(2), consenting: .bothAloud),
                by: one
            )?.code
                == "organisers-only"
        )
        let notices = try gathering.act(merge(1), by: one).notices
        #expect(notices == ["waiting for the proposer of topic 2 to agree"])
        try gathering.act(merge(1), by: one)
        #expect(gathering.topics[Topic.ID(1)]?.state == .open)
        try gathering.act(merge(2), by: two)
        #expect(gathering.topics[Topic.ID(1)]?.state == .merged)
        #expect(gathering.topics[Topic.ID(1)]?.mergedInto == Topic.ID(2))
        #expect(gathering.mergeProposals.count == 0)
    }

    @Test func `counts wishes and seconds once per person after merging, and takes the cell along`() throws {
        var gathering = Gathering.example
        // Person 2 must be in 1, person 3 wishes for both.
        try gathering.act(MergeTopics(Topic.ID(1), into: Topic.ID(2), consenting: .bothAloud))
        let wishes = gathering.interests.sorted.filter { $0.key.topic == Topic.ID(2) }
        #expect(wishes.map(\.key.participant.number) == [2, 3])
        #expect(wishes.map(\.must) == [true, false])
        #expect(gathering.interests.sorted.allSatisfy { $0.key.topic != Topic.ID(1) })
        #expect(gathering.hosts(of: Topic.ID(2)).map(\.number) == [1, 2])
        // 3 and 4 seconded one of them, 1 pitched the other; 2 pitched this one and does not count.
        #expect(gathering.secondCount(of: Topic.ID(2)) == 3)
        #expect(gathering.placements[Topic.ID(2)]?.cell == Cell(slot: "s1", room: "press"))
        #expect(gathering.placements[Topic.ID(1)] == nil)
    }

    @Test func `merges nothing that would break the board`() throws {
        var gathering = Gathering.example
        try gathering.act(PlaceTopic(Topic.ID(2), in: Cell(slot: "s1", room: "ink")))
        try gathering.act(PlaceTopic(Topic.ID(3), in: Cell(slot: "s2", room: "press")))
        let hosting = Hosting(topic: Topic.ID(4), participant: Participant.ID(2))
        gathering.hostings[hosting.key] = hosting
        try gathering.act(PlaceTopic(Topic.ID(4), in: Cell(slot: "s2", room: "ink")))
        // The host of 2 would host 3 in the second slot, where they host 4.
        let merge = MergeTopics(Topic.ID(2), into: Topic.ID(3), consenting: .bothAloud)
        #expect(gathering.refusal(of: merge)?.code == "host-busy")
    }

    @Test func `follows a topic through several mergers`() throws {
        var gathering = Gathering.example
        try gathering.act(MergeTopics(Topic.ID(1), into: Topic.ID(2), consenting: .bothAloud))
        try gathering.act(MergeTopics(Topic.ID(2), into: Topic.ID(3), consenting: .bothAloud))
        #expect(gathering.topics[Topic.ID(1)]?.mergedInto == Topic.ID(3))
        #expect(gathering.programme().board.topics.map(\.number) == [3, 4])
        #expect(gathering.programme().board.topics.first?.mergedFrom == [1, 2])
    }

    @Test func `allows only a stricter rule than the event's`() throws {
        var gathering = Gathering.example
        var form = TopicForm()
        form.attribution = .open
        #expect(gathering.refusal(of: EditTopic(Topic.ID(1), form))?.code == "rule-looser")
        form.attribution = .anonymous
        try gathering.act(EditTopic(Topic.ID(1), form))
        try gathering.act(MergeTopics(Topic.ID(1), into: Topic.ID(2), consenting: .bothAloud))
        #expect(gathering.topics[Topic.ID(2)]?.attribution == .anonymous)
    }
}
