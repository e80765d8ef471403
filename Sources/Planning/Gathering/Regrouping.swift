internal import Matching
public import Registration
internal import Unconference

/// New company, in the middle of a round, for those who came late and those who can't find theirs.
///
/// Whoever sits with somebody stays where they are. Those who seek are paired among themselves, as well as can be; an odd one
/// joins a pair. Each new pair has a table: one that was given up, else the next that is free.
public struct Regrouping: Hashable, Sendable {
    /// Everybody's place in the round as it is now.
    public private(set) var meetings: [Meeting] = []
    /// The meetings that are new or have grown.
    public private(set) var changed: [Meeting] = []
    /// Those for whom there is nobody whom they may meet: only colleagues are left.
    public private(set) var left: [Participant.ID] = []

    /// Finds company for some people.
    ///
    /// - Parameters:
    ///   - seekers: who is here and alone; those of their former company who do not seek as well are taken as gone.
    ///   - round: the round of pairs.
    ///   - gathering: the gathering, with the pairs that were kept.
    public init(of seekers: [Participant.ID], inRound round: Int, at gathering: Gathering) {
        let former = gathering.meetings.sorted.filter { $0.key.kind == .pair && $0.key.round == round }
        let seeking = Set(seekers)
        var standing: [Meeting] = []
        var givenUp: [Meeting] = []
        for meeting in former {
            var rest = meeting
            rest.people.removeAll { seeking.contains($0) }
            if rest.people.count >= 2 { standing.append(rest) } else { givenUp.append(meeting) }
        }
        // Those who were to meet in this round have not met yet.
        var others = gathering
        for meeting in former { others.meetings[meeting.key] = nil }
        let everybody = seeking.union(standing.flatMap(\.people)).sorted()
        let question = MeetingQuestion(others, people: everybody)
        let number = Dictionary(uniqueKeysWithValues: question.people.enumerated().map { ($1, $0) })
        let alone = seeking.sorted().compactMap { number[$0] }
        var groups = standing.map { $0.people.compactMap { number[$0] } }
        let count = groups.count
        left = question.settle(alone, into: &groups).map { question.people[$0] }

        var tables = Tables(given: givenUp, taken: standing, points: gathering.event.meetingPoints)
        for (index, group) in groups.enumerated() {
            let people = group.map { question.people[$0] }
            if index < count {
                var meeting = standing[index]
                let hasGrown = people.count > meeting.people.count
                meeting.people = people
                meetings.append(meeting)
                if hasGrown { changed.append(meeting) }
            } else {
                let place = tables.next()
                let meeting = Meeting(
                    kind: .pair,
                    round: round,
                    number: place.number,
                    people: people,
                    place: place.name
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
