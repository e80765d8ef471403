import Fixtures
import Planning
import Registration
import Testing
import Unconference

@Suite struct TurnoutTests {
    /// As it was where it was counted: 24 of 60 voted, and 7 of 10 came.
    private let real = Turnout(here: 60, voters: 24)

    @Test(arguments: [(0, 0), (1, 2), (4, 7), (10, 18), (24, 42)])
    func `a session is expected to have the wishes times 0.7 times people here by voters`(
        wishes: Int,
        bodies: Int
    ) {
        #expect(real.expected(wishes) == bodies)
        #expect(real.range(wishes).contains(bodies))
    }

    @Test func `the range is narrower when everybody voted`() {
        let all = Turnout(here: 24, voters: 24)
        #expect(all.range(10) == 5...9)
        #expect(real.range(10).count > 2 * all.range(10).count)
        #expect(Turnout(here: 10, voters: 10).range(10).upperBound <= 10)
    }

    @Test(arguments: [(20, 11), (8, 4), (0, 0)])
    func `a room serves as many wishes as bodies fit behind them`(seats: Int, wishes: Int) {
        #expect(real.wishes(servedBy: seats) == wishes)
    }

    @Test(arguments: [(30, 10, 7), (18, 10, 0), (0, 10, 0), (2, 0, 2), (100_000, 0, 57143)])
    func `hands beyond the expected size are wishes that were not heard`(
        hands: Int,
        wishes: Int,
        unheard: Int
    ) {
        #expect(real.unheard(hands: hands, wishes: wishes) == unheard)
    }

    @Test func `nobody's votes size nothing, and great numbers do no harm`() {
        let silent = Turnout(here: 60, voters: 0)
        #expect(silent.expected(5) == 0)
        #expect(silent.range(5) == 0...0)
        #expect(silent.wishes(servedBy: 14) == 14)
        #expect(silent.unheard(hands: 9, wishes: 0) == 9)
        #expect(Turnout(here: 1, voters: 100_000).wishes(servedBy: .max) > 0)
        #expect(Turnout(here: -3, voters: -1).range(1) == 0...0)
    }

    @Test func `those who were checked in count once the day has begun`() throws {
        var gathering = Gathering.example
        #expect(Turnout(gathering) == Turnout(here: 8, voters: 3))
        for person in 1...3 { try gathering.act(CheckIn(Participant.ID(person))) }
        #expect(Turnout(gathering) == Turnout(here: 3, voters: 3))
        for person in 1...2 { gathering.participants[Participant.ID(person)]?.checkedIn = nil }
        #expect(Turnout(gathering) == Turnout(here: 8, voters: 3))
        try gathering.act(SetPhase(.live))
        #expect(Turnout(gathering) == Turnout(here: 1, voters: 3))
        gathering.participants[Participant.ID(3)]?.checkedIn = nil
        #expect(Turnout(gathering) == Turnout(here: 8, voters: 3), "nobody keeps the door")
        for person in 4...6 { keenOn(3, Participant.ID(person), in: &gathering) }
        try gathering.act(CheckIn(Participant.ID(3)))
        #expect(Turnout(gathering) == Turnout(here: 8, voters: 6), "one of six is no count")
    }

    private func keenOn(_ topic: Int, _ person: Participant.ID, in gathering: inout Gathering) {
        let wish = Interest(topic: Topic.ID(topic), participant: person)
        gathering.interests[wish.key] = wish
    }
}
