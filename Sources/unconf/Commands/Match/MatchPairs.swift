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
    @OptionGroup var regroup: RegroupOptions
    @OptionGroup var match: MatchOptions

    func validate() throws {
        guard (1...100).contains(rounds) else { throw ValidationError("--rounds takes 1 to 100.") }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        if let answer = try regroup.answer(.pair, at: desk, gathering) { return answer }
        let question = MeetingQuestion(
            gathering,
            people: try match.people(of: gathering),
            after: try desk.earlierMeetings()
        )
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
            notices: done.notices
                + question.alone(in: meetings, rounds: rounds).enumerated().compactMap {
                    RegroupOptions.alone($0.element, inRound: $0.offset + 1, of: gathering)
                },
            findings: outcome.findings
        )
    }
}
