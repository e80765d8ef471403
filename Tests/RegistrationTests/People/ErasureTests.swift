import Fixtures
import Registration
import Testing
import Unconference

@Suite struct ErasureTests {
    /// Every text and number that is kept anywhere in a value, found by mirror.
    private func leaves(of value: Any, into found: inout [String]) {
        let mirror = Mirror(reflecting: value)
        if let id = value as? Participant.ID {
            found.append("person \(id)")
        } else if let text = value as? String {
            found.append(text)
        } else {
            for child in mirror.children { leaves(of: child.value, into: &found) }
        }
    }

    private func texts(_ gathering: Gathering) -> [String] {
        var found: [String] = []
        leaves(of: gathering, into: &found)
        return found
    }

    @Test func `finds what is kept, so that it can say what is not`() {
        let found = texts(.example)
        #expect(found.contains("person 1"))
        #expect(found.contains("Jana Müller"))
    }

    @Test(arguments: 1...8)
    func `leaves nothing of a person, in any register`(number: Int) throws {
        let id = Participant.ID(number)
        var gathering = Gathering.example
        let canary = "canary-\(number)"
        var person = try #require(gathering.participants[id])
        person.name = canary
        person.email = "\(canary)@example.org"
        person.organisation = "\(canary) Ltd"
        person.role = canary
        person.asks = [canary]
        person.offers = [canary]
        person.stuck = canary
        person.access = canary
        person.diet = canary
        person.source = "eventbrite:\(canary)"
        gathering.participants[id] = person
        let answer = Answer(participant: id, question: "Why?", text: canary)
        gathering.answers[answer.key] = answer
        gathering.consents[20] = .example(20, number, .photo)
        gathering.aliases["\(canary) plc"] = OrganisationAlias(alias: "\(canary) plc", name: "\(canary) Ltd")
        for topic in gathering.topics.sorted {
            let key = Backing(topic: topic.id, participant: id)
            gathering.hostings[key] = Hosting(topic: topic.id, participant: id)
            gathering.seconds[key] = Second(topic: topic.id, participant: id)
            gathering.interests[key] = Interest(topic: topic.id, participant: id)
        }
        let other = Participant.ID(number == 1 ? 2 : 1)
        let third = Participant.ID(number == 3 ? 4 : 3)
        for (round, people) in [[id, other], [other, id, third]].enumerated() {
            let meeting = Meeting(kind: .pair, round: round + 1, number: 1, people: people)
            gathering.meetings[meeting.key] = meeting
        }
        gathering.placements = Register()

        try gathering.act(EraseParticipant(id))
        let found = texts(gathering)
        #expect(!found.contains("person \(number)"))
        #expect(!found.contains { $0.contains("canary") })
        #expect(gathering.participants.count == 7)
        #expect(gathering.topics.count == 4)
        #expect(gathering.meetings.sorted.map(\.people) == [[other, third]])
    }

    @Test func `keeps another name of an organisation while somebody else is there`() throws {
        var gathering = Gathering.example
        try gathering.act(EraseParticipant(Participant.ID(5)))
        #expect(gathering.aliases.count == 2)
        try gathering.act(EraseParticipant(Participant.ID(1)))
        #expect(gathering.aliases.count == 0)
    }

    @Test func `says nothing about the person in the history`() throws {
        var draft = Draft(of: .example, by: .organiser("sam"), at: .weeksBefore) { "" }
        #expect(try EraseParticipant(Participant.ID(1)).apply(to: &draft) == "erased participant 1")
        #expect(!EraseParticipant.canBeUndone)
    }
}
