import ArgumentParser
import Publishing
import Unconference
import Website

/// Lists questions.
struct QuestionList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the questions, open ones first, and the notes that answer the others.",
        discussion: """
            As the site shows them today: a question is open for as long as readers find no answer to it.

            Examples:
              unconf question list
              unconf question list --open
            """
    )

    @OptionGroup var options: GlobalOptions
    @Flag(help: "Only those that nobody has answered.")
    var open = false

    private struct Entry: Encodable {
        var question: Slug
        var title: String
        var status: Question.State
        var asked: String
        var answeredBy: [String]
    }

    func answer() throws -> Answer {
        let sources = try SiteSources(SiteFolder(options))
        let selection = sources.selection(
            PublicationSettings(date: try sources.folder.today(at: options.event))
        )
        let all = selection.questionsWithAnswers.sorted { left, right in
            (left.question.asked, left.question.slug.text) < (right.question.asked, right.question.slug.text)
        }
        let asked = all.filter(\.notes.isEmpty) + (open ? [] : all.filter { !$0.notes.isEmpty })
        let entries = asked.map { question, notes in
            Entry(
                question: question.slug,
                title: question.title,
                status: notes.isEmpty ? .open : .answered,
                asked: question.asked.description,
                answeredBy: notes
            )
        }
        var table = TextTable("Status", "Asked", "Question", "Title", "Answered by")
        for entry in entries {
            let notes = entry.answeredBy.isEmpty ? "–" : Words.join(entry.answeredBy)
            table.add(entry.status.rawValue, entry.asked, entry.question.text, entry.title, notes)
        }
        return Answer(
            entries.isEmpty
                ? (open ? "No question is open." : "No question has been asked yet.")
                : table.text(width: Terminal.isScreen ? Terminal.width : nil),
            json: entries,
            findings: sources.findings(in: ContentPath.questions)
        )
    }
}
