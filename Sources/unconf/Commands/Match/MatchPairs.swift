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
            Example:
              unconf match pairs --rounds 3 --here
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: "How many rounds.")
    var rounds = 3
    @OptionGroup var match: MatchOptions

    func validate() throws {
        guard (1...100).contains(rounds) else { throw ValidationError("--rounds takes 1 to 100.") }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let question = MeetingQuestion(gathering, people: try match.people(of: gathering))
        let outcome = try PairsSolver.solve(
            question.pairs(rounds: rounds),
            effort: match.effort.effort(default: 2)
        )
        let answer = outcome.answer
        let done = try desk.perform(KeepMeetings(.pair, question.meetings(answer)))
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
        )
    }
}
