import Fixtures
import Registration
import Testing
import Unconference

@Suite struct EventReportTests {
    private func report(
        of gathering: Gathering,
        learned: EventReport.Learned = .init(
            sessions: 0,
            written: 0,
            reused: 0,
            questions: 0,
            answered: 0,
            stories: 0
        ),
        wishes: EventReport.Wishes = .init(made: 0, possible: 0, met: 0)
    ) throws -> EventReport {
        EventReport(
            gathering,
            on: try #require(LocalDate("2027-04-05")),
            learned: learned,
            wishes: wishes
        )
    }

    private func rows(_ report: EventReport) -> [String] {
        report.sections().flatMap(\.rows).map { "\($0.label): \($0.numbers)" }
    }

    @Test func `an event at which nothing happened has no numbers to report`() throws {
        #expect(try report(of: Gathering(event: .example, uid: "u")).sections().isEmpty)
    }

    @Test func `what came of it stands before what happened`() throws {
        var gathering = Gathering.example
        gathering.event.purpose = Purpose(
            need: "n",
            audience: "a",
            outcome: "o",
            measures: [Purpose.Measure(id: "kept", text: "commitments kept", target: 10)]
        )
        try gathering.act(RecordOutcome("kept", count: 7), at: Event.example.ends.instant)
        let report = try report(
            of: gathering,
            learned: .init(sessions: 4, written: 3, reused: 1, questions: 2, answered: 1, stories: 2),
            wishes: .init(made: 12, possible: 9, met: 8)
        )
        #expect(
            report.sections().prefix(3).map(\.title) == [
                "What came of it", "What was learned", "What happened",
            ]
        )
        #expect(
            rows(report).prefix(8) == [
                "commitments kept: 7 of 10", "sessions with a write-up: 3 of 4",
                "write-ups that others build on: 1", "questions with an answer: 1 of 2",
                "stories and case studies told: 2", "people with a place: 8",
                "pitched topics with a session: 1 of 4", "wishes that the board met: 8 of 12",
            ]
        )
        let remarks = report.sections { "\($0.day).\($0.month)." }.flatMap(\.rows).compactMap(\.remark)
        #expect(remarks == ["counted on 19.3.", "nobody was checked in", "the day had time for 9"])
    }

    @Test func `counts those who came where the door was kept`() throws {
        var gathering = Gathering.example
        for (number, stage) in [(1, "piloting"), (2, "piloting"), (3, "thinking")] {
            var person = try #require(gathering.participants[Participant.ID(number)])
            person.stage = stage
            person.checkedIn = number == 3 ? nil : Event.example.starts.instant
            gathering.participants[person.id] = person
        }
        gathering.event.journey = ["thinking", "piloting", "rolling-out"]
        let rows = try rows(report(of: gathering))
        #expect(rows.contains("people who came: 2 of 8"))
        #expect(rows.suffix(3) == ["thinking: 0 of 2", "piloting: 2 of 2", "rolling out: 0 of 2"])
    }

    @Test func `an introduction ends in a contact once both sides gave one`() throws {
        var gathering = Gathering.example
        let meetings = (1...2).map { Meeting.Key(kind: .pair, round: 1, number: $0) }
        for meeting in meetings {
            let people = meeting.number == 1 ? [1, 2] : [3, 4]
            gathering.meetings[meeting] = Meeting(
                kind: .pair,
                round: 1,
                number: meeting.number,
                people: people.map { Participant.ID($0) }
            )
        }
        // The fifth was in the second pair before it was made anew.
        for (person, meeting) in [(1, meetings[0]), (2, meetings[0]), (3, meetings[1]), (5, meetings[1])] {
            let part = Meeting.Part(of: Participant.ID(person), in: meeting)
            gathering.contactSwaps[part] = ContactSwap(part, contact: "x")
        }
        #expect(try report(of: gathering).outcomes.contacts == 1)
    }

    @Test func `a repeat is no pitch, and what was merged was held with its heir`() throws {
        var gathering = Gathering.example
        let held = try #require(gathering.placements.sorted.first?.topic)
        let others = gathering.topics.sorted.map(\.id).filter { $0 != held }
        gathering.lineages[others[0]] = Lineage(others[0], .repeat, of: held)
        gathering.topics[others[1]]?.state = .merged
        gathering.topics[others[1]]?.mergedInto = held
        #expect(try rows(report(of: gathering)).contains("pitched topics with a session: 2 of 3"))
    }
}
