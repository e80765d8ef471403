import Fixtures
import Registration
import Testing
import Unconference

@Suite struct OverdueDataTests {
    private let timetable = RetentionTimetable(
        of: .example,
        keep: Site.Keep(ballots: 21, links: 30, profiles: 120)
    )

    private func overdue(on day: LocalDate, needs: Int) -> [OverdueData] {
        var gathering = Gathering.example(under: .consent)
        for var person in gathering.participants.sorted.prefix(needs) {
            person.diet = "no nuts"
            gathering.participants[person.id] = person
        }
        return OverdueData.all(in: gathering, after: timetable, at: Instant(noonOf: day))
    }

    @Test func `counts from the last day of the event, or from its own day`() {
        var event = Event.example
        let end = event.ends.local.date
        event.purpose = Purpose(need: "n", audience: "a", outcome: "o")
        let timetable = RetentionTimetable(of: event, keep: Site.Keep(ballots: 3, links: 4, profiles: 5))
        #expect(timetable.deletions.map(\.on) == [3, 4, 5, 7].map { end.adding(days: $0) })
        event.purpose?.retireOn = end.adding(days: 400)
        #expect(
            RetentionTimetable(of: event, keep: Site.Keep()).lastDay(of: .profiles) == end.adding(days: 400)
        )
    }

    @Test func `tells from the day after what is held too long`() {
        #expect(overdue(on: timetable.lastDay(of: .needs), needs: 2).isEmpty)
        let needs = overdue(on: timetable.lastDay(of: .needs).adding(days: 1), needs: 2)
        #expect(needs.map(\.data) == [.needs])
        #expect(needs.map(\.people) == [2] && needs.map(\.due) == [timetable.lastDay(of: .needs)])
        // Three people of the example wish for something.
        #expect(overdue(on: timetable.lastDay(of: .wishes).adding(days: 1), needs: 0).map(\.people) == [3])
        let all = overdue(on: timetable.lastDay(of: .profiles).adding(days: 1), needs: 1)
        #expect(all.map(\.data) == [.needs, .wishes, .profiles])
        #expect(all.map(\.due) == all.map { timetable.lastDay(of: $0.data) })
        #expect(all.last?.people == 8)
    }
}
