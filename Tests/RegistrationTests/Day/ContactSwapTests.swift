import Fixtures
import Registration
import Testing
import Unconference

/// Contacts that are swapped when both say so, and those who have nobody to meet.
@Suite struct ContactSwapTests {
    private func met() throws -> (Gathering, Meeting) {
        var gathering = Gathering.example
        let people = gathering.participants.sorted.filter(\.attends).prefix(3).map(\.id)
        let meeting = Meeting(kind: .pair, round: 1, number: 1, people: Array(people.prefix(2)))
        try gathering.act(KeepMeetings(.pair, [meeting]))
        return (gathering, meeting)
    }

    @Test func `only those who met can, each for themselves, and erasing somebody takes their word out`()
        throws
    {
        var (gathering, meeting) = try met()
        let (ada, bo) = (meeting.people[0], meeting.people[1])
        let stranger = try #require(gathering.participants.sorted.first { !meeting.people.contains($0.id) })
            .id
        let swap = SwapContacts(meeting.key, by: ada, contact: "ada on the chat")
        try gathering.act(swap, by: .participant(ada))
        #expect(gathering.contactSwaps.count == 1)
        #expect(gathering.refusal(of: swap, by: .participant(bo)) != nil)
        let foreign = SwapContacts(meeting.key, by: stranger, contact: "x")
        #expect(gathering.refusal(of: foreign, by: .participant(stranger))?.code == "no-meeting")
        try gathering.act(EraseParticipant(ada))
        #expect(gathering.contactSwaps.count == 0)
    }

    @Test func `whoever joined, is here and has no company is stranded, and so is who can't find theirs`()
        throws
    {
        var (gathering, meeting) = try met()
        var event = gathering.definition
        let last = event.slots.count - 1
        event.slots[last].kind = .meet
        gathering.define(event)
        let slot = event.slots[last].id
        let late = try #require(
            gathering.participants.sorted.first { $0.attends && !meeting.people.contains($0.id) }
        ).id
        try gathering.act(JoinRound(slot, by: late))
        #expect(gathering.stranded(inRound: 1).isEmpty)
        try gathering.act(CheckIn(late))
        #expect(gathering.stranded(inRound: 1) == [late])
        try gathering.act(
            ReplyToMeeting(meeting.key, by: meeting.people[0], .cantFind),
            by: .participant(meeting.people[0])
        )
        #expect(gathering.stranded(inRound: 1) == [late, meeting.people[0]].sorted())
    }
}
