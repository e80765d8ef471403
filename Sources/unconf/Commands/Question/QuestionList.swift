import ArgumentParser
import Unconference
import Website

/// Lists questions.
struct QuestionList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the questions, open ones first, and the notes that answer the others.",
        discussion: """
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
        var status: String
        var asked: String
        var answeredBy: [String]
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        let library = try SiteSources(folder).library
        var answers: [Slug: [String]] = [:]
        for note in library.notes.map(\.head) where note.status == .published {
            for question in note.answers {
                answers[question, default: []].append("\(note.event)/\(note.slug)")
            }
        }
        let entries = library.questions.map(\.head).map { question in
            let notes =
                question.answeredBy
                + (answers[question.slug] ?? []).filter { !question.answeredBy.contains($0) }
            let isAnswered = question.state == .answered || !notes.isEmpty
            return Entry(
                question: question.slug,
                title: question.title,
                status: (isAnswered ? Question.State.answered : .open).rawValue,
                asked: question.asked.description,
                answeredBy: notes
            )
        }
        .filter { !open || $0.status == Question.State.open.rawValue }
        .sorted { ($1.status, $0.asked, $0.question.text) < ($0.status, $1.asked, $1.question.text) }
        var table = TextTable("Status", "Asked", "Question", "Answered by")
        for entry in entries {
            let notes = entry.answeredBy.isEmpty ? "–" : Words.join(entry.answeredBy)
            table.add(entry.status, entry.asked, entry.title, notes)
        }
        return Answer(
            entries.isEmpty
                ? (open ? "No question is open." : "No question has been asked yet.")
                : table.text(width: Terminal.isScreen ? Terminal.width : nil),
            json: entries
        )
    }
}
