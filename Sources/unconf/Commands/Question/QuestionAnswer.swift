import ArgumentParser
import Formats
import Publishing
import Unconference
import Website

/// Says which notes answer a question.
struct QuestionAnswer: Command {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Say which notes answer a question; its page and theirs lead to each other.",
        discussion: """
            Notes are added to those that the question names already. Readers find it open until one of them is shown.

            Examples:
              unconf question answer who-owns-the-network second-cup-2/sponsor-left
              unconf question answer who-owns-the-network sponsor-left --event second-cup-2
            """
    )

    @OptionGroup var options: GlobalOptions
    @Argument(help: "The question, by its file's name without .md.")
    var question: String
    @Argument(help: "The notes, as event/note; those of the event need only their own name.")
    var notes: [String]

    private struct Answered: Encodable {
        var question: Slug
        var answeredBy: [String]
        var written: [String]
    }

    func answer() throws -> Answer {
        let folder = try SiteFolder(options)
        let sources = try SiteSources(folder)
        let library = sources.library
        let text = try folder.text(question, "question", among: library.questions, \.slug)
        // What can't be read would be lost with the line that it stands on.
        let findings = sources.findings.filter { $0.place?.file == text.file }
        guard !findings.hasErrors else { throw Failure(findings) }
        let known = library.notes.map { "\($0.head.event)/\($0.head.slug)" }
        let event = notes.allSatisfy({ $0.contains("/") }) ? nil : try folder.event(options.event).0.slug
        let named = try notes.map { name in
            let note = name.contains("/") ? name : "\(event?.text ?? "")/\(name)"
            guard known.contains(note) else {
                throw Failure(
                    "unknown-note",
                    "there is no note “\(note)” that can be read",
                    help: Nearest.name(to: note, among: known).map { "did you mean `\($0)`?" }
                        ?? "`unconf note list` shows those of an event"
                )
            }
            return note
        }
        var answered = text.head
        for note in named where !answered.answeredBy.contains(note) { answered.answeredBy.append(note) }
        answered.state = .answered
        let list = answered.answeredBy.joined(separator: ", ")
        if answered != text.head {
            try folder.set(
                [("status", "answered"), ("answered-by", "[\(list)]")],
                of: text,
                to: answered
            ) { head throws(Failure) in try QuestionFile.read(head, slug: answered.slug) }
        }
        return Answer(
            "\(text.file) is answered by \(Words.join(answered.answeredBy)).",
            json: Answered(
                question: answered.slug,
                answeredBy: answered.answeredBy,
                written: answered == text.head ? [] : [text.file]
            )
        )
    }
}
