import Fixtures
import Registration
import Testing
import Unconference

/// What people say on the live board: notes, moments, what they will do, whom they meet.
@Suite struct BoardTalkTests {
    private var live: Gathering {
        get throws {
            var gathering = Gathering.example
            try gathering.act(SetPhase(.live))
            return gathering
        }
    }

    @Test func `notes are written while people meet, by those who come, and in lines that hold`() throws {
        var gathering = try live
        let ana = Participant.ID(3)
        try gathering.act(
            WriteNote(Topic.ID(1), .failed, text: "a party\r\n", base: "", by: ana),
            by: .participant(ana)
        )
        #expect(gathering.rawNotes[Topic.ID(1)]?[.failed] == "a party\n")
        #expect(gathering.rawNotes[Topic.ID(1)]?.version == 1)
        let long = String(repeating: "x\n", count: 1200)
        #expect(
            gathering.refusal(of: WriteNote(Topic.ID(1), .heard, text: long, base: "", by: nil))?.code
                == "too-many-lines"
        )
        let hidden = WriteNote(Topic.ID(1), .heard, text: "a\u{202E}b", base: "", by: nil)
        #expect(gathering.refusal(of: hidden)?.code == "forbidden-character")
        try gathering.act(SetPhase(.voting))
        let early = WriteNote(Topic.ID(1), .heard, text: "x", base: "", by: ana)
        #expect(gathering.refusal(of: early, by: .participant(ana))?.code == "not-now")
    }

    @Test func `nobody speaks for somebody else`() throws {
        let gathering = try live
        let (jana, tom) = (Participant.ID(1), Participant.ID(2))
        let actions: [any Action] = [
            TellAha("x", by: jana, mayPublish: true), Commit("x", by: jana, remind: false),
            AvoidPerson(tom, by: jana), WriteNote(Topic.ID(1), .heard, text: "x", base: "", by: jana),
            HostTopic(Topic.ID(4), by: jana),
        ]
        for action in actions {
            var copy = gathering
            #expect(throws: Refusal.self) { try copy.act(action, by: .participant(tom)) }
        }
    }

    @Test func `a topic that nobody hosts is taken up, and one that somebody hosts is not`() throws {
        var gathering = try live
        let tom = Participant.ID(2)
        #expect(
            gathering.refusal(of: HostTopic(Topic.ID(1), by: tom), by: .participant(tom))?.code == "has-host"
        )
        try gathering.act(PitchTopic(.titled("Who hosts this?"), proposer: tom, hosts: []))
        let wanted = try #require(gathering.topics.lastKey)
        try gathering.act(HostTopic(wanted, by: tom), by: .participant(tom))
        #expect(gathering.hosts(of: wanted) == [tom])
    }

    @Test func `erasing somebody takes along all that they said`() throws {
        var gathering = try live
        let (jana, tom) = (Participant.ID(1), Participant.ID(2))
        try gathering.act(TellAha("mine", by: jana, mayPublish: true))
        try gathering.act(Commit("mine", by: jana, remind: true))
        try gathering.act(AvoidPerson(tom, by: jana))
        try gathering.act(AvoidPerson(jana, by: tom))
        try gathering.act(EraseParticipant(jana))
        #expect(gathering.ahaMoments.count == 0 && gathering.commitments.count == 0)
        #expect(gathering.avoidances.count == 0)
        #expect(Dossier(of: jana, in: gathering) == nil)
    }
}

extension TopicForm {
    /// A form with a title.
    fileprivate static func titled(_ title: String) -> TopicForm {
        var form = TopicForm()
        form.title = title
        return form
    }
}
