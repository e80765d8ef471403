import Unconference

/// Looks for what the keys of texts name and nobody has written: notes, questions and events.
///
/// A page leaves such a name out, so that nobody would notice.
struct ReferenceCheck {
    private let events: Set<Slug>
    private let questions: Set<Slug>
    private let notes: Set<NoteKey>
    /// The files that could not be read, which have findings of their own.
    private let unread: Set<String>
    /// What was found.
    private(set) var findings: [Finding] = []

    /// What may be named.
    init(events: Set<Slug>, questions: Set<Slug>, notes: Set<NoteKey>, unread: Set<String>) {
        self.events = events
        self.questions = questions
        self.notes = notes
        self.unread = unread
    }

    /// Looks for the event that a text names.
    mutating func check<Head>(_ written: Written<Head>, event: Slug?, isDraft: Bool = false) {
        guard let event, !events.contains(event), !unread.contains(ContentPath.event(event)) else {
            return
        }
        let nearest = Nearest.name(to: event.text, among: events.map(\.text).sorted())
        report("unknown-event", "there is no event “\(event)”", nearest, "event", written, isDraft)
    }

    /// Looks for the questions that a note answers.
    mutating func check(_ note: Written<Note>, answers: [Slug]) {
        for question in answers
        where !questions.contains(question) && !unread.contains(ContentPath.question(question)) {
            let nearest = Nearest.name(to: question.text, among: questions.map(\.text).sorted())
            let isDraft = note.head.status == .draft
            report(
                "unknown-question",
                "there is no question “\(question)”",
                nearest,
                "answers",
                note,
                isDraft
            )
        }
    }

    /// Looks for the notes that a text names.
    ///
    /// - Parameters:
    ///   - names: as `event/note`.
    ///   - key: the key that has them.
    mutating func check<Head>(
        _ written: Written<Head>,
        notes names: [String],
        under key: String,
        isDraft: Bool = false
    ) {
        for name in names {
            guard let wanted = NoteKey(name), !notes.contains(wanted),
                !unread.contains(ContentPath.note(wanted.note, of: wanted.event))
            else { continue }
            report("unknown-note", "there is no note “\(name)”", nearest(to: wanted), key, written, isDraft)
        }
    }

    /// The note that was most likely meant: one of the same event, or the same one of another.
    private func nearest(to wanted: NoteKey) -> String? {
        let own = notes.filter { $0.event == wanted.event }.map(\.note.text).sorted()
        if let name = Nearest.name(to: wanted.note.text, among: own) { return "\(wanted.event)/\(name)" }
        let others = notes.filter { $0.note == wanted.note }.map(\.event.text).sorted()
        let event = Nearest.name(to: wanted.event.text, among: others)
        return (event ?? (others.count == 1 ? others[0] : nil)).map { "\($0)/\(wanted.note)" }
    }

    private mutating func report<Head>(
        _ code: String,
        _ message: String,
        _ nearest: String?,
        _ key: String,
        _ written: Written<Head>,
        _ isDraft: Bool
    ) {
        findings.append(
            Finding(
                // Somebody who is still writing may name what is yet to be written.
                isDraft ? .note : .warning,
                code,
                message,
                at: Place(file: written.file, line: written.line(of: key)),
                help: nearest.map { "did you mean “\($0)”?" } ?? "correct `\(key)`, or take it away"
            )
        )
    }
}
