import ArgumentParser
import Formats
import Unconference

/// Asks a question.
struct QuestionNew: Command {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Ask a question: the next build shows it among the open ones.",
        discussion: """
            A note answers it when its head says `answers: [the-question]`. Without --event it was asked at none.

            Examples:
              unconf question new "Who owns the network when the sponsor leaves?"
              unconf question new "How do you restart?" --event second-cup-2
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The question.")
    var question: String

    func answer() throws -> Answer {
        // Whatever stood below it would be published with the next build.
        try WritingStart(question, options).answer(in: ContentPath.questions) { start in
            QuestionFile.text(start.question, body: "")
        }
    }
}
