import Fixtures
import Registration
import Testing
import Unconference

@Suite struct DeleteDueTests {
    private let timetable = RetentionTimetable(of: .example, keep: Site.Keep())
    private let served = EventReport.Wishes(made: 7, possible: 6, met: 5)

    /// Noon of the day after the last one on which something may be held.
    private func after(_ data: PrivateData) -> Instant {
        Instant(noonOf: timetable.lastDay(of: data).adding(days: 1))
    }

    private func gathering(seed: UInt64 = 7) -> Gathering {
        var gathering = Gathering.random(seed: seed, people: 30, topics: 8)
        for var person in gathering.participants.sorted.prefix(4) {
            person.diet = "no nuts"
            person.access = "a ramp"
            gathering.participants[person.id] = person
            let row = ImportedRow(
                key: "shop:\(person.id)",
                participant: person.id,
                seen: ["diet": "1", "access": "2", "name": "3"]
            )
            gathering.importedRows[row.key] = row
        }
        let card = TableCard.Key(topic: gathering.topics.sorted[0].id, number: 1)
        for person in gathering.participants.sorted.prefix(2) {
            let dot = Dot(Dot.Key(card: card, participant: person.id), count: 2)
            gathering.dots[dot.key] = dot
        }
        return gathering
    }

    private func deleted(from gathering: Gathering, at now: Instant) throws -> Gathering {
        var gathering = gathering
        try gathering.act(DeleteDue(timetable, served: served), by: .program, at: now)
        return gathering
    }

    @Test func `on the last day everything is there still`() throws {
        let gathering = gathering()
        let now = Instant(noonOf: timetable.lastDay(of: .needs))
        #expect(DeleteDue.due(in: gathering, after: timetable, at: now).isEmpty)
        #expect(try deleted(from: gathering, at: now) == gathering)
    }

    @Test func `needs go with what imports remember of them, and nothing else does`() throws {
        let before = gathering()
        let after = try deleted(from: before, at: after(.needs))
        #expect(after.participants.sorted.allSatisfy { $0.diet == nil && $0.access == nil })
        #expect(after.importedRows.sorted.allSatisfy { $0.seen == ["name": "3"] })
        #expect(after.interests == before.interests && after.dots == before.dots)
        #expect(after.topics == before.topics && after.courses == before.courses)
        #expect(after.participants.sorted.map(\.name) == before.participants.sorted.map(\.name))
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `who wished for what goes, and every number stays`(seed: UInt64) throws {
        let before = gathering(seed: seed)
        let after = try deleted(from: before, at: after(.wishes))
        #expect(after.interests.count == 0 && after.dots.count == 0)
        #expect(after.demandByTopic == before.demandByTopic)
        for topic in before.topics.sorted {
            #expect(after.demand(for: topic.id) == before.demand(for: topic.id))
            #expect(before.demandByTopic[topic.id] ?? Demand() == before.demand(for: topic.id))
        }
        #expect(after.programme() == before.programme())
        for audience in Audience.allCases {
            #expect(after.roomView(for: audience) == before.roomView(for: audience))
        }
        #expect(after.courses.sorted.map(\.served) == [served])
        // A second time there is nothing left, and nothing is counted twice.
        let again = try deleted(from: after, at: self.after(.profiles))
        #expect(again == after)
    }

    @Test func `the program does it alone once the event is over by its organisers' word`() {
        for phase in Phase.allCases {
            var gathering = gathering()
            gathering.courses = Register([Course(event: gathering.event.slug, uid: "u", phase: phase)])
            #expect(
                DeleteDue.isLeftToTheProgram(at: gathering) == [.closing, .wrapUp, .retired].contains(phase),
                "\(phase)"
            )
        }
    }

    @Test func `is for those who run the event`() {
        let action = DeleteDue(timetable, served: served)
        #expect(gathering().refusal(of: action, by: .participant(Participant.ID(1))) != nil)
        #expect(gathering().refusal(of: action, by: .helper(.door, "jo")) != nil)
        #expect(gathering().refusal(of: action) == nil)
    }
}
