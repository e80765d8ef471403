import Unconference

/// Which notes build on which, and which of them answer which questions, as positions in what is shown.
struct NoteTies: Sendable {
    /// The notes that build on a note, newest first.
    private(set) var reuses: [NoteKey: [Int]] = [:]
    /// The questions that a note answers: those it names, then those that name it.
    private(set) var answered: [NoteKey: [Int]] = [:]
    /// The notes that answer each question: those it names, then those that name it.
    private(set) var answers: [[Int]] = []

    /// What ties notes to each other and to questions.
    init(_ notes: Shelf<NoteKey, PublishedNote>, _ questions: Shelf<Slug, Written<Question>>) {
        answers = questions.map { $0.head.answeredBy.compactMap(NoteKey.init).compactMap(notes.position) }
        let named = answers
        for (index, note) in notes.enumerated() {
            for earlier in note.buildsOn where notes.position(of: earlier) != nil {
                reuses[earlier, default: []].append(index)
            }
            for question in note.note.answers.compactMap(questions.position) {
                tie(question, to: note.key)
                if !named[question].contains(index) { answers[question].append(index) }
            }
        }
        for (question, positions) in named.enumerated() {
            for position in positions { tie(question, to: notes[position].key) }
        }
    }

    /// Nothing is tied to anything.
    init() {}

    private mutating func tie(_ question: Int, to note: NoteKey) {
        guard answered[note]?.contains(question) != true else { return }
        answered[note, default: []].append(question)
    }
}
