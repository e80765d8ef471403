import Intake
import Registration
import Testing
import Unconference

@Suite struct ParticipantsExportTests {
    private func gathering() throws -> Gathering {
        var gathering = SampleEvent.gathering(try SampleEvent.event())
        var ann = Participant(id: Participant.ID(1), name: "=cmd|' /C calc'!A0", since: SampleEvent.now)
        ann.email = "ann@example.org"
        ann.organisation = "Bank, “the” \"big\" one"
        ann.role = "internal comms"
        ann.stage = "rolling-out"
        ann.kind = .consultant
        ann.ticket = Slug(from: "consultant", fallback: "x")
        ann.asks = ["pilots", "leadership"]
        ann.offers = ["measuring"]
        ann.stuck = "Quiet\nafter launch"
        ann.diet = "no nuts"
        ann.access = "step-free"
        ann.checkedIn = SampleEvent.now
        gathering.participants[ann.id] = ann
        var bo = Participant(id: Participant.ID(2), name: "Bo", since: SampleEvent.now)
        bo.standing = .cancelled
        gathering.participants[bo.id] = bo
        gathering.answers = Register([Answer(participant: ann.id, question: "T-shirt", text: "-1 is a size")])
        return gathering
    }

    @Test func `writes a table that another event can import, without a formula in it`() throws {
        let gathering = try gathering()
        let text = ParticipantsExport.csv(of: gathering, needs: true)
        #expect(!text.contains("\"="))
        #expect(!text.contains("\"-1"))
        var elsewhere = SampleEvent.gathering(gathering.event)
        let sheet = try ImportedSheet(reading: Array(text.utf8), file: "p.csv", for: gathering.event)
        var draft = SampleEvent.draft(of: elsewhere)
        _ = try ImportAttendees(sheet).apply(to: &draft)
        elsewhere = draft.gathering
        var expected = try #require(gathering.participants[Participant.ID(1)])
        expected.source = "csv:1"
        #expect(elsewhere.participants.sorted == [expected])
        #expect(elsewhere.answers == gathering.answers)
    }

    @Test func `leaves out what people need, unless asked`() throws {
        let text = ParticipantsExport.csv(of: try gathering())
        #expect(!text.contains("no nuts"))
        #expect(!text.contains("step-free"))
        #expect(ParticipantsExport.csv(of: try gathering(), needs: true).contains("no nuts"))
    }
}
