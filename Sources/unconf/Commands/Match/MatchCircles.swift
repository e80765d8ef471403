import ArgumentParser
import Matching
import Planning
import Registration
import Storage
import Unconference

/// Brings people together in circles.
struct MatchCircles: Command {
    static let configuration = CommandConfiguration(
        commandName: "circles",
        abstract:
            "Bring people together in circles of four to six, mixed by stage, no two colleagues together.",
        discussion: """
            Who comes late joins a circle, or a new one where they are enough: --regroup takes all of them.

            Examples:
              unconf match circles --size 4 6 --rounds 2 --here
              unconf match circles --regroup 12 17 --round 2
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: "How many rounds.")
    var rounds = 1
    @Option(parsing: .upToNextOption, help: "The smallest and the largest size.")
    var size = [4, 6]
    @OptionGroup var regroup: RegroupOptions
    @OptionGroup var match: MatchOptions

    func validate() throws {
        guard (1...100).contains(rounds) else { throw ValidationError("--rounds takes 1 to 100.") }
        guard size.count == 2, size[0] >= 2, size[0] <= size[1], size[1] <= 100 else {
            throw ValidationError("--size takes the smallest and the largest size, such as 4 6.")
        }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        if let answer = try regroup.answer(.circle, at: desk, gathering) { return answer }
        let question = MeetingQuestion(
            gathering,
            people: try match.people(of: gathering),
            after: try desk.earlierMeetings()
        )
        let problem = question.circles(rounds: rounds, smallest: size[0], largest: size[1])
        let outcome = try CirclesSolver.solve(problem, effort: match.effort.effort(default: 2))
        let answer = outcome.answer
        let done = try desk.perform(KeepMeetings(.circle, question.meetings(answer)))
        let cards = done.gathering.meetings.sorted.filter { $0.key.kind == .circle }
            .map { MeetingCard($0, of: done.gathering) }
        return Answer(
            MeetingCard.text(cards, reasons: false)
                + "\n\n\(Words.count(answer.sameOrganisation, "meeting")) of colleagues, "
                + "\(Words.count(answer.repeats, "repeat")), a score of \(answer.score) of at most \(answer.bound.score).",
            json: cards,
            notices: done.notices,
            findings: answer.findings
        )
    }
}
