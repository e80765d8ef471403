import ArgumentParser
import Matching
import Planning
import Registration
import Storage
import Unconference

/// Brings people together in pairs.
struct MatchPairs: Command {
    static let configuration = CommandConfiguration(
        commandName: "pairs",
        abstract:
            "Bring people together in pairs, over some rounds without repeats; an odd one makes a trio.",
        discussion: """
            Who comes late, or can't find the other, is brought together anew: --regroup takes all of them, and leaves those
            who sit together where they are.

            Examples:
              unconf match pairs --rounds 3 --here
              unconf match pairs --regroup 12 17 31 --round 2
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: "How many rounds.")
    var rounds = 3
    @Option(
        parsing: .upToNextOption,
        help:
            "Find new company and a table for these, who came late or can't find theirs; plan nothing else anew."
    )
    var regroup: [String] = []
    @Option(help: "The round that --regroup is about.")
    var round: Int?
    @OptionGroup var match: MatchOptions

    func validate() throws {
        guard round == nil || !regroup.isEmpty else {
            throw ValidationError("--round goes with --regroup.")
        }
        guard (1...100).contains(rounds), (1...100).contains(round ?? 1) else {
            throw ValidationError("--rounds and --round take 1 to 100.")
        }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        if !regroup.isEmpty { return try regrouped(at: desk, gathering) }
        let question = MeetingQuestion(gathering, people: try match.people(of: gathering))
        let outcome = try PairsSolver.solve(
            question.pairs(rounds: rounds),
            effort: match.effort.effort(default: 2)
        )
        let answer = outcome.answer
        let meetings = question.meetings(answer)
        let done = try desk.perform(KeepMeetings(.pair, meetings))
        let cards = done.gathering.meetings.sorted.filter { $0.key.kind == .pair }
            .map { MeetingCard($0, of: done.gathering) }
        let limit =
            answer.optimal
            ? "and nobody could be paired better"
            : "at most \(answer.bound.affinity) is possible with as many pairs"
        return Answer(
            MeetingCard.text(cards, reasons: false)
                + "\n\n\(answer.pairs) pairs with an affinity of \(answer.affinity); \(limit).",
            json: cards,
            notices: done.notices + alone(question.alone(in: meetings, rounds: rounds), of: gathering),
            findings: outcome.findings
        )
    }

    /// What to say about those who have nobody to meet in a round.
    private func alone(_ rounds: [[Participant.ID]], of gathering: Gathering) -> [String] {
        rounds.enumerated().filter { !$0.element.isEmpty }.map { round, people in
            let names = people.map { "\(gathering.participants[$0]?.name ?? "") (\($0))" }
            return
                "round \(round + 1): \(Words.join(names)) \(people.count == 1 ? "has" : "have") nobody to meet: "
                + "only colleagues, or people whom they may not meet, are left"
        }
    }

    private func regrouped(at desk: Desk, _ gathering: Gathering) throws -> Answer {
        let seekers = try regroup.map { try gathering.participant($0).id }
        let kept = Set(gathering.meetings.sorted.filter { $0.key.kind == .pair }.map(\.key.round)).sorted()
        guard let round = round ?? (kept.count > 1 ? nil : kept.first ?? 1) else {
            throw Failure(
                "which-round",
                "pairs are kept for rounds \(Words.join(kept.map(String.init)))",
                help: "say which one with --round"
            )
        }
        let found = Regrouping(of: seekers, inRound: round, at: gathering)
        let others = gathering.meetings.sorted.filter { $0.key.kind == .pair && $0.key.round != round }
        let done = try desk.perform(KeepMeetings(.pair, others + found.meetings))
        let cards = found.changed.map { MeetingCard($0, of: done.gathering) }
        return Answer(
            MeetingCard.text(cards, reasons: true),
            json: cards,
            notices: done.notices
                + alone(
                    [[Participant.ID]](repeating: [], count: max(0, round - 1)) + [found.left],
                    of: gathering
                )
        )
    }
}
