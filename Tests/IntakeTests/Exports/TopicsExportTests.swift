import Intake
import Registration
import Testing
import Unconference

@Suite struct TopicsExportTests {
    @Test func `writes topics with their hosts, and never who seconds or wishes for them`() throws {
        var gathering = SampleEvent.gathering(try SampleEvent.event())
        for (number, name) in ["Host", "Seconder", "Wisher"].enumerated() {
            let person = Participant(id: Participant.ID(number + 1), name: name, since: SampleEvent.now)
            gathering.participants[person.id] = person
        }
        let id = Topic.ID(1)
        gathering.topics = Register([
            Topic(
                id: id,
                slug: Slug(from: "quiet", fallback: "x"),
                title: "+44 quiet",
                uid: "u",
                pitched: SampleEvent.now
            )
        ])
        gathering.hostings = Register([Hosting(topic: id, participant: Participant.ID(1))])
        gathering.seconds = Register([Second(topic: id, participant: Participant.ID(2))])
        gathering.interests = Register([Interest(topic: id, participant: Participant.ID(3))])
        let table = try CSVTable(reading: Array(TopicsExport.csv(of: gathering).utf8), file: "t")
        let row = Dictionary(uniqueKeysWithValues: zip(table.header, try #require(table.rows.first).cells))
        #expect(row["title"] == "+44 quiet")
        #expect(row["hosts"] == "Host")
        #expect(row["seconds"] == "1")
        #expect(!TopicsExport.csv(of: gathering).contains("Seconder"))
        #expect(!TopicsExport.csv(of: gathering).contains("Wisher"))
        #expect(!TopicsExport.csv(of: gathering).contains("\"+"))
    }
}
