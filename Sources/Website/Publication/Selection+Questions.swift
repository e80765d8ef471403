public import Unconference

extension Selection {
    /// The stories and case studies that are shown.
    public var storiesAndCases: [Story] { [stories, cases].joined().map(\.head) }

    /// The questions that are shown, and for each the notes that answer it, as `event/note`.
    public var questionsWithAnswers: [(question: Question, notes: [String])] {
        questions.indices.map { position in
            (
                questions[position].head,
                ties.answers[position].map { "\(notes[$0].key.event)/\(notes[$0].key.note)" }
            )
        }
    }

    /// Questions whose file says something else of their state than the notes that are shown.
    ///
    /// Pages go by the notes: a question is open for as long as readers find no answer to it.
    mutating func checkQuestions() {
        for (position, question) in questions.enumerated() {
            switch (question.head.state, ties.answers[position].first.map { notes[$0].key }) {
            case (.open, let note?):
                report(
                    question,
                    "`status` is open, and \(note.event)/\(note.note) answers the question",
                    help:
                        "`unconf question answer \(question.head.slug) \(note.event)/\(note.note)` writes so"
                )
            case (.answered, nil):
                // What is not there at all was said where it is named; what is there may be shown on another day.
                let named = question.head.answeredBy.compactMap(NoteKey.init)
                let hidden = named.filter { key in library.notes.contains { $0.head.isNamed(key) } }
                guard let note = hidden.first else { continue }
                report(
                    question,
                    "`status` is answered, and \(note.event)/\(note.note) is not shown",
                    help: "the question stays open on the site until that note is shown"
                )
            default: break
            }
        }
    }

    private mutating func report(_ question: Written<Question>, _ message: String, help: String) {
        let place = Place(file: question.file, line: question.line(of: "status"))
        findings.append(Finding(.note, "question-state", message, at: place, help: help))
    }
}

extension Note {
    /// Whether a name is that of the note.
    fileprivate func isNamed(_ key: NoteKey) -> Bool { event == key.event && slug == key.note }
}
