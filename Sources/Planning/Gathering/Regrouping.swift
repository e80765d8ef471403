internal import Matching
public import Registration
internal import Unconference

/// New company, in the middle of a round, for those who came late and those who can't find theirs.
///
/// Whoever sits with somebody stays where they are. Those who seek are brought together among themselves, as well as can be;
/// an odd one joins others. Whoever was left by somebody who cancelled seeks as well. Each new group has a table: one that
/// was given up, else the next that is free.
public struct Regrouping: Hashable, Sendable {
    /// Everybody's place in the round as it is now.
    public private(set) var meetings: [Meeting] = []
    /// The meetings that are new or have grown.
    public private(set) var changed: [Meeting] = []
    /// Those for whom there is nobody whom they may meet: only colleagues are left.
    public private(set) var left: [Participant.ID] = []
    /// The meetings of the other rounds, without those who no longer come.
    public private(set) var elsewhere: [Meeting]

    /// Finds company for some people.
    ///
    /// - Parameters:
    ///   - seekers: who is here and alone; who was to meet them and does not seek as well is taken as gone.
    ///   - kind: whether the round is one of pairs or of circles.
    ///   - round: which round.
    ///   - gathering: the gathering, with the meetings that were kept.
    public init(
        of seekers: [Participant.ID],
        in kind: Meeting.Kind = .pair,
        inRound round: Int,
        at gathering: Gathering
    ) {
        func comes(_ person: Participant.ID) -> Bool { gathering.participants[person]?.holdsPlace == true }
        let kept = gathering.meetings.sorted.filter { $0.key.kind == kind }
        let former = kept.filter { $0.key.round == round }
        elsewhere = kept.filter { $0.key.round != round }.compactMap { meeting in
            var meeting = meeting
            meeting.people.removeAll { !comes($0) }
            return meeting.people.count < 2 ? nil : meeting
        }
        var seeking = Set(seekers)
        var standing: [Meeting] = []
        var givenUp: [Meeting] = []
        for meeting in former {
            var rest = meeting
            rest.people.removeAll { seeking.contains($0) || !comes($0) }
            if rest.people.count >= 2 {
                standing.append(rest)
            } else {
                givenUp.append(meeting)
                if kind == .circle || !meeting.people.allSatisfy(comes) { seeking.formUnion(rest.people) }
            }
        }
        // Those who were to meet in this round have not met yet.
        var others = gathering
        for meeting in former { others.meetings[meeting.key] = nil }
        let question = MeetingQuestion(others, people: seeking.union(standing.flatMap(\.people)).sorted())
        let number = Dictionary(uniqueKeysWithValues: question.people.enumerated().map { ($1, $0) })
        let alone = seeking.sorted().compactMap { number[$0] }
        var groups = standing.map { $0.people.compactMap { number[$0] } }
        let rest =
            kind == .circle
            ? question.settleInCircles(alone, into: &groups) : question.settle(alone, into: &groups)
        left = rest.map { question.people[$0] }
        var tables = Tables(given: givenUp, taken: standing, points: gathering.event.meetingPoints)
        for (index, group) in groups.enumerated() {
            let people = group.map { question.people[$0] }
            if standing.indices.contains(index) {
                var meeting = standing[index]
                let hasGrown = people.count > meeting.people.count
                meeting.people = people
                meetings.append(meeting)
                if hasGrown { changed.append(meeting) }
            } else {
                let table = tables.next()
                let meeting = Meeting(
                    kind: kind,
                    round: round,
                    number: table.number,
                    people: people,
                    place: table.name
                )
                meetings.append(meeting)
                changed.append(meeting)
            }
        }
        meetings.sort { $0.key < $1.key }
        changed.sort { $0.key < $1.key }
    }

    /// The tables of a round: those given up first, then those that nobody has.
    private struct Tables {
        private var free: [(number: Int, name: String?)]
        private var number: Int
        private var names: Set<String>
        private let points: [String]

        init(given: [Meeting], taken: [Meeting], points: [String]) {
            free = given.map { ($0.key.number, $0.place) }.reversed()
            number = (given + taken).map(\.key.number).max() ?? 0
            names = Set((given + taken).compactMap(\.place))
            self.points = points
        }

        mutating func next() -> (number: Int, name: String) {
            let given = free.popLast()
            if let given, let name = given.name { return (given.number, name) }
            number += 1
            let own = given?.number ?? number
            let name =
                points.first { !names.contains($0) }
                ?? (1...).lazy.map { "table \($0)" }.first { !names.contains($0) } ?? "somewhere"
            names.insert(name)
            return (own, name)
        }
    }
}
