import Fixtures
import Planning
import Registration
import Testing
import Unconference

@Suite struct RegroupingTests {
    /// Eight people from eight places; pairs 1-2, 3-4, 5-6 sit at the three points in round 1.
    private var gathering: Gathering {
        var gathering = Gathering.example
        gathering.aliases = Register()
        for person in gathering.participants.sorted {
            gathering.participants[person.id]?.organisation = "Place \(person.id)"
            gathering.participants[person.id]?.kind = .practitioner
        }
        for (number, people) in [[1, 2], [3, 4], [5, 6]].enumerated() {
            let meeting = Meeting(
                kind: .pair,
                round: 1,
                number: number + 1,
                people: people.map(Participant.ID.init),
                place: gathering.event.meetingPoints[number]
            )
            gathering.meetings[meeting.key] = meeting
        }
        return gathering
    }

    private func regroup(_ people: [Int], _ gathering: Gathering, round: Int = 1) -> Regrouping {
        Regrouping(of: people.map(Participant.ID.init), inRound: round, at: gathering)
    }

    private func text(_ meetings: [Meeting]) -> [String] {
        meetings.map { meeting in
            "\(meeting.key.number) \(meeting.place ?? "–"): "
                + meeting.people.map { $0.number.description }.joined(separator: "+")
        }
    }

    @Test func `two who are alone make a pair at the table that was given up`() {
        let found = regroup([3, 7], gathering)
        #expect(text(found.changed) == ["2 stairs: 3+7"])
        #expect(text(found.meetings) == ["1 window seat: 1+2", "2 stairs: 3+7", "3 table 1: 5+6"])
        #expect(found.left.isEmpty)
    }

    @Test func `two who came late get the next table`() {
        #expect(text(regroup([7, 8], gathering).changed) == ["4 table 2: 7+8"])
    }

    @Test func `an odd one makes a trio, with those they do not know yet`() {
        #expect(text(regroup([7], gathering).changed) == ["1 window seat: 1+2+7"])
        var gathering = gathering
        for (number, other) in [1, 5].enumerated() {
            let met = Meeting(
                kind: .pair,
                round: 2,
                number: number + 1,
                people: [Participant.ID(other), Participant.ID(7)]
            )
            gathering.meetings[met.key] = met
        }
        #expect(text(regroup([7], gathering).changed) == ["2 stairs: 3+4+7"])
    }

    @Test func `two who missed each other may still meet, and colleagues never do`() {
        #expect(text(regroup([3, 4], gathering).changed) == ["2 stairs: 3+4"])
        var gathering = gathering
        for person in [7, 8] { gathering.participants[Participant.ID(person)]?.organisation = "Place 1" }
        let trios = regroup([7, 8], gathering).changed.map { $0.people.map(\.number) }
        #expect(trios.map(\.count) == [3, 3])
        #expect(!trios.joined().contains(1))
        for person in 2...8 { gathering.participants[Participant.ID(person)]?.organisation = "Place 1" }
        #expect(regroup([7, 8], gathering).left.map(\.number) == [7, 8])
    }

    @Test func `where nobody else is left, two who met before meet again`() {
        var gathering = gathering
        gathering.meetings = Register([
            Meeting(kind: .pair, round: 2, number: 1, people: [Participant.ID(7), Participant.ID(8)])
        ])
        #expect(text(regroup([7, 8], gathering).changed) == ["1 window seat: 7+8"])
    }

    @Test func `of a trio, one may go and two stay`() {
        var gathering = gathering
        let first = gathering.meetings.sorted[0].key
        gathering.meetings[first]?.people.append(Participant.ID(7))
        let found = regroup([7, 8], gathering)
        #expect(
            text(found.meetings) == [
                "1 window seat: 1+2", "2 stairs: 3+4", "3 table 1: 5+6", "4 table 2: 7+8",
            ]
        )
    }

    @Test(arguments: 0..<30)
    func `everybody who seeks has company at a table of their own, or only colleagues`(
        seed: UInt64
    ) throws {
        var gathering = Gathering.random(seed: seed, people: 30)
        let holders = gathering.participants.sorted.filter(\.holdsPlace).map(\.id)
        let effort = Effort(.iterations(20), threads: 1)
        let early = Array(holders.dropLast(5))
        let question = MeetingQuestion(gathering, people: early)
        let answer = try PairsSolver.solve(question.pairs(rounds: 2), effort: effort).answer
        try gathering.act(KeepMeetings(.pair, question.meetings(answer)))
        let seekers =
            Array(holders.suffix(5)) + early.enumerated().filter { $0.offset % 7 == 3 }.map(\.element)
        let found = Regrouping(of: seekers, inRound: 1, at: gathering)
        let seated = found.meetings.flatMap(\.people)
        #expect(Set(seated).count == seated.count, "nobody sits at two tables")
        #expect(Set(seekers) == Set(seekers.filter(seated.contains)).union(found.left))
        #expect(Set(found.meetings.compactMap(\.place)).count == found.meetings.count)
        #expect(Set(found.meetings.map(\.key)).count == found.meetings.count)
        for meeting in found.changed {
            #expect((2...4).contains(meeting.people.count))
            for (index, one) in meeting.people.enumerated() {
                for other in meeting.people.dropFirst(index + 1) {
                    let organisations = [one, other].compactMap { gathering.participants[$0] }
                        .compactMap(gathering.organisation).map(Gathering.folded)
                    #expect(Set(organisations).count == organisations.count)
                }
            }
        }
        let others = gathering.meetings.sorted.filter { $0.key.round == 2 }
        try gathering.act(KeepMeetings(.pair, others + found.meetings))
    }

    @Test func `who was left by somebody who cancelled seeks as well, and other rounds forget them`() throws {
        var gathering = gathering
        let later = Meeting(
            kind: .pair,
            round: 2,
            number: 1,
            people: [1, 3, 5].map(Participant.ID.init)
        )
        let other = Meeting(kind: .pair, round: 2, number: 2, people: [2, 4].map(Participant.ID.init))
        for meeting in [later, other] { gathering.meetings[meeting.key] = meeting }
        for person in [1, 2] { gathering.participants[Participant.ID(person)]?.standing = .cancelled }
        gathering.participants[Participant.ID(3)]?.standing = .cancelled
        let found = regroup([7], gathering)
        #expect(text(found.meetings) == ["1 window seat: 4+7", "3 table 1: 5+6"])
        #expect(found.elsewhere.isEmpty, "of the trio one is left, and of the pair one")
        gathering.participants[Participant.ID(3)]?.standing = .registered
        #expect(regroup([7], gathering).elsewhere.map { $0.people.map(\.number) } == [[3, 5]])
        try gathering.act(KeepMeetings(.pair, found.meetings))
    }

    @Test func `late ones join the smallest circle, or make one where they are enough`() {
        var gathering = gathering
        gathering.meetings = Register()
        for (number, people) in [[1, 2, 3, 4], [5, 6, 7]].enumerated() {
            let circle = Meeting(
                kind: .circle,
                round: 1,
                number: number + 1,
                people: people.map(Participant.ID.init),
                place: gathering.event.meetingPoints[number]
            )
            gathering.meetings[circle.key] = circle
        }
        func circles(_ people: [Int]) -> [String] {
            text(
                Regrouping(of: people.map(Participant.ID.init), in: .circle, inRound: 1, at: gathering)
                    .meetings
            )
        }
        #expect(circles([8]) == ["1 window seat: 1+2+3+4", "2 stairs: 5+6+7+8"])
        #expect(circles([4, 5, 6, 8]) == ["1 window seat: 1+2+3", "2 stairs: 4+5+6+7+8"])
        for person in [5, 6, 7, 8] {
            gathering.participants[Participant.ID(person)]?.organisation = "Place 1"
        }
        // A colleague of all in the smaller circle and of one in the other still has a seat.
        #expect(circles([8]) == ["1 window seat: 1+2+3+4", "2 stairs: 5+6+7+8"])
        gathering.participants[Participant.ID(1)]?.organisation = "Place 9"
        #expect(circles([8]) == ["1 window seat: 1+2+3+4+8", "2 stairs: 5+6+7"])
    }

    @Test func `a hundred people are regrouped in a second`() {
        let gathering = Gathering.random(seed: 3, people: 160)
        let holders = gathering.participants.sorted.filter(\.holdsPlace).map(\.id)
        let start = ContinuousClock.now
        let found = Regrouping(of: holders, inRound: 1, at: gathering)
        // A build for debugging is twenty times slower than what people use.
        #expect(ContinuousClock.now - start < .seconds(20))
        #expect(found.meetings.count >= holders.count / 2 - 1)
    }
}
