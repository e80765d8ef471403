import ArgumentParser
import Matching
import Planning
import Registration
import Storage
import Unconference

/// Finds mentors.
struct MatchMentors: Command {
    static let configuration = CommandConfiguration(
        commandName: "mentors",
        abstract:
            "Find each who asks somebody who offers, from elsewhere and not behind them on the journey.",
        discussion: """
            Example:
              unconf match mentors --places 2 --here
            """
    )

    @OptionGroup var options: GlobalOptions
    @Option(help: "How many people each mentor has time for.")
    var places = 2
    @OptionGroup var match: MatchOptions

    func validate() throws {
        guard (1...1000).contains(places) else { throw ValidationError("--places takes 1 to 1000.") }
    }

    func answer() throws -> Answer {
        let desk = try Desk(options)
        let gathering = try desk.gathering()
        let question = MeetingQuestion(
            gathering,
            people: try match.people(of: gathering),
            after: try desk.earlierMeetings()
        )
        let outcome = try MentorsSolver.solve(
            question.mentors(places: places),
            effort: match.effort.effort(default: 2)
        )
        let done = try desk.perform(KeepMeetings(.mentor, question.meetings(outcome.answer)))
        let cards = done.gathering.meetings.sorted.filter { $0.key.kind == .mentor }
            .map { MeetingCard($0, of: done.gathering) }
        return Answer(
            MeetingCard.text(cards, reasons: false)
                + "\n\n\(cards.count) people have a mentor\(outcome.answer.optimal ? "; more or better is impossible" : "").",
            json: cards,
            notices: done.notices
        )
    }
}
