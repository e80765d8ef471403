public import Unconference

/// Saves what somebody wrote in one part of a session's note.
///
/// Whoever writes says which text they began with, so that two who write at once lose nothing: what they changed in
/// different lines is put together, and where both changed the same line both stand there, one below the other.
public struct WriteNote: Action {
    /// The name in the history.
    public static let name = "write-note"
    /// The history must not keep what was said in the room.
    public static let canBeUndone = false

    /// How long one part may be.
    public static let limit = PlainText.Limit(what: "note", characters: 12_000, bytes: 16_384, lines: true)
    /// How many lines one part may have.
    static let maximumLines = 1000

    private let topic: Topic.ID
    private let part: NotePart
    private let text: String
    private let base: String
    private let writer: Participant.ID?

    /// - Parameters:
    ///   - topic: the topic of the session.
    ///   - part: which part of the note.
    ///   - text: the part as it should be.
    ///   - base: the part as the writer found it.
    ///   - writer: who writes; nil for an organiser.
    public init(_ topic: Topic.ID, _ part: NotePart, text: String, base: String, by writer: Participant.ID?) {
        self.topic = topic
        self.part = part
        self.text = text
        self.base = base
        self.writer = writer
    }

    /// Saves the part.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(writer)
        let phase = draft.gathering.phase
        guard draft.actor.runsTheEvent ? phase != .retired : phase.takesNotes else {
            throw .notNow("writing notes", phase: phase, opens: Phase.allCases.filter(\.takesNotes))
        }
        if let writer { _ = try TopicRules.attendee(writer, of: draft.gathering) }
        let known = try TopicRules.openTopic(topic, of: draft.gathering)
        var note = draft.gathering.rawNotes[known.id] ?? RawNote(topic: known.id, at: draft.now)
        let present = note[part]
        let wanted = try WriteNote.clean(text)
        let merge = TextMerge(base: WriteNote.unified(base), first: present, second: wanted)
        guard merge.text != present else { return "wrote in the note on topic \(topic)" }
        note[part] = try WriteNote.clean(merge.text)
        note.version += 1
        note.changed = draft.now
        draft.put(note)
        if merge.keptBoth {
            draft.notice("two people changed the same lines; both texts are there, keep what you like")
        }
        return "wrote in the note on topic \(topic)"
    }

    /// Line ends in one form, as browsers send them in another.
    static func unified(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
            .joined(separator: "\n")
    }

    private static func clean(_ text: String) throws(Refusal) -> String {
        let clean = unified(text)
        // Markdown lives by its lines and spaces, so they stay; what could mislead is refused as everywhere.
        _ = try PlainText.checked(clean, limit)
        guard clean.utf8.count <= limit.bytes else {
            throw Refusal(
                .invalid,
                "too-long",
                "the note is longer than \(limit.bytes) bytes",
                help: "shorten it"
            )
        }
        guard clean.utf8.count(where: { $0 == 0x0A }) < maximumLines else {
            throw Refusal(
                .invalid,
                "too-many-lines",
                "the note has more than \(maximumLines) lines",
                help: "put some of it into a second topic's note"
            )
        }
        return clean
    }
}
