public import Matching
public import Registration
public import Unconference

/// The people of a gathering who wish to meet, as questions to the matching engines, and the answers as meetings.
///
/// The engines know plain numbers; this says which number is which person, who is whose colleague, and who met before.
public struct MeetingQuestion: Sendable {
    /// The people, by their number in the problems.
    public let people: [Participant.ID]
    /// What each of them said.
    public let profiles: [MatchProfile]
    private let affinity: Affinity
    private let points: [String]
    private let known: [PersonPair]

    /// The question about some people of a gathering.
    ///
    /// - Parameters:
    ///   - gathering: the gathering.
    ///   - people: who wishes to meet; joining is the consent.
    ///   - earlier: who met at earlier events of the series.
    public init(
        _ gathering: Gathering,
        people: [Participant.ID],
        after earlier: EarlierMeetings = .none
    ) {
        let event = gathering.event
        let present = people.sorted().compactMap { gathering.participants[$0] }
        let names = Set(present.compactMap { gathering.organisation(of: $0).map(Gathering.folded) }).sorted()
        let codes = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        self.people = present.map(\.id)
        var avoidances: [Participant.ID: Set<Int>] = [:]
        for (code, avoidance) in gathering.avoidances.sorted.enumerated() {
            avoidances[avoidance.key.participant, default: []].insert(code)
            avoidances[avoidance.key.other, default: []].insert(code)
        }
        profiles = present.map { person in
            MatchProfile(
                role: person.role.map(Gathering.folded),
                stage: person.stage.flatMap(event.position),
                asks: person.asks,
                offers: person.offers,
                organisation: gathering.organisation(of: person).flatMap { codes[Gathering.folded($0)] },
                kind: person.kind,
                agreesToVendors: gathering.hasConsent(person.id, to: .meetVendors),
                rememberedMeetings: earlier.codes(of: person, at: gathering),
                avoidances: avoidances[person.id] ?? []
            )
        }
        affinity = Affinity(vendorsMayBeMatched: event.vendorsMay.contains(.beMatched))
        points = event.meetingPoints
        let number = Dictionary(uniqueKeysWithValues: present.enumerated().map { ($1.id, $0) })
        known = MeetingQuestion.pairs(
            gathering.meetings.sorted.flatMap { meeting in
                meeting.people.indices.flatMap { first in
                    meeting.people.indices.filter { $0 > first }.compactMap { second -> PersonPair? in
                        guard let one = number[meeting.people[first]],
                            let other = number[meeting.people[second]]
                        else { return nil }
                        return PersonPair(one, other)
                    }
                }
            }
        )
    }

    private static func pairs(_ all: [PersonPair]) -> [PersonPair] { Set(all).sorted() }

    /// Who asks whom to meet in pairs, over some rounds.
    public func pairs(rounds: Int) -> PairsProblem {
        PairsProblem(
            people: people.count,
            rounds: rounds,
            organisations: profiles.map(\.organisation),
            forbidden: forbidden,
            met: known.filter { !forbidden.contains($0) },
            affinity: weights
        )
    }

    /// Who sits in which circle, over some rounds.
    public func circles(rounds: Int, smallest: Int, largest: Int) -> CirclesProblem {
        CirclesProblem(
            people: people.count,
            rounds: rounds,
            smallest: smallest,
            largest: largest,
            organisations: profiles.map(\.organisation),
            stages: profiles.map(\.stage),
            forbidden: forbidden,
            met: known.filter { !forbidden.contains($0) },
            affinity: weights,
            stageBonus: 2
        )
    }

    /// Who learns from whom: everybody who asks is a mentee, everybody who offers has so many places.
    public func mentors(places: Int) -> MentorsProblem {
        MentorsProblem(
            mentees: people.count,
            places: profiles.map { $0.offers.isEmpty ? 0 : places },
            affinity: people.indices.flatMap { mentee in
                people.indices.compactMap { mentor -> MentorWish? in
                    let worth = lesson(for: mentee, from: mentor)
                    return worth > 0 ? MentorWish(mentee: mentee, mentor: mentor, weight: worth) : nil
                }
            }
        )
    }

    /// What one would learn from the other: nothing from oneself, a colleague, or somebody who is behind.
    private func lesson(for mentee: Int, from mentor: Int) -> Int {
        var pupil = profiles[mentee]
        var teacher = profiles[mentor]
        guard mentee != mentor, affinity.mayMeet(pupil, teacher),
            teacher.offers.contains(where: pupil.asks.contains)
        else { return 0 }
        if let here = pupil.stage, let there = teacher.stage, there < here { return 0 }
        pupil.offers = []
        teacher.asks = []
        return affinity.worth(of: pupil, with: teacher)
    }

    private var weights: [WeightedPair] {
        people.indices.flatMap { first in
            people.indices.filter { $0 > first }.compactMap { second -> WeightedPair? in
                guard affinity.mayMeet(profiles[first], profiles[second]) else { return nil }
                let worth = affinity.worth(of: profiles[first], with: profiles[second])
                return worth > 0 ? WeightedPair(first, second, weight: worth) : nil
            }
        }
    }

    /// Pairs that must not meet although they are no colleagues: vendors and those who did not agree, and whoever avoids
    /// somebody.
    private var forbidden: [PersonPair] {
        people.indices.flatMap { first in
            people.indices.filter { $0 > first }.compactMap { second -> PersonPair? in
                let (one, other) = (profiles[first], profiles[second])
                let colleagues = one.organisation != nil && one.organisation == other.organisation
                return colleagues || affinity.mayMeet(one, other) ? nil : PersonPair(first, second)
            }
        }
    }

    /// Why somebody should meet others, in a sentence to them; nil when nothing is known but that they are here.
    public func reason(
        for reader: Participant.ID,
        meeting others: [Participant.ID],
        in language: OwnLanguage = .english
    ) -> String? {
        guard let reader = people.firstIndex(of: reader) else { return nil }
        let best = others.compactMap { people.firstIndex(of: $0) }
            .max {
                affinity.worth(of: profiles[reader], with: profiles[$0])
                    < affinity.worth(of: profiles[reader], with: profiles[$1])
            }
        return best.flatMap { affinity.sentence(for: profiles[reader], meeting: profiles[$0], in: language) }
    }

    /// Where somebody who is alone finds company, as far as is known who met.
    var company: Company { Company(profiles: profiles, affinity: affinity, met: Set(known)) }

    /// The pairs of an answer as meetings at places; an odd person joins a pair, one whom they meet in no other round if
    /// there is one.
    public func meetings(_ answer: PairsAnswer) -> [Meeting] {
        var company = company
        for pair in answer.rounds.joined() { company.met.insert(pair) }
        return answer.rounds.indices.flatMap { round -> [Meeting] in
            var groups = answer.rounds[round].map { [$0.first, $0.second] }
            for odd in answer.sitsOut.indices.contains(round) ? answer.sitsOut[round] : [] {
                guard let index = company.best(for: odd, among: groups, most: Company.mostForPair) else {
                    continue
                }
                groups[index].append(odd)
                company.note(groups[index])
            }
            return meetings(.pair, round: round, groups)
        }
    }

    /// For each round, who has nobody to meet: everybody else is a colleague, or must not be matched with them.
    public func alone(in meetings: [Meeting], rounds: Int) -> [[Participant.ID]] {
        (0..<max(0, rounds)).map { round in
            let met = Set(meetings.filter { $0.key.round == round + 1 }.flatMap(\.people))
            return people.filter { !met.contains($0) }
        }
    }

    /// The circles of an answer as meetings at places.
    public func meetings(_ answer: CirclesAnswer) -> [Meeting] {
        answer.rounds.indices.flatMap { meetings(.circle, round: $0, answer.rounds[$0]) }
    }

    /// The mentors of an answer as meetings, the mentor first.
    public func meetings(_ answer: MentorsAnswer) -> [Meeting] {
        meetings(.mentor, round: 0, answer.assigned.map { [$0.mentor, $0.mentee] })
    }

    private func meetings(_ kind: Meeting.Kind, round: Int, _ groups: [[Int]]) -> [Meeting] {
        groups.enumerated().map { index, group in
            Meeting(
                kind: kind,
                round: round + 1,
                number: index + 1,
                people: group.map { people[$0] },
                place: points.indices.contains(index) ? points[index] : "table \(index + 1)"
            )
        }
    }
}
