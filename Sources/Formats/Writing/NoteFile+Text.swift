public import Unconference

extension NoteFile {
    /// The headings of a write-up, in their order.
    ///
    /// - Parameter language: the language, as BCP 47 has it; English where there are none in it.
    public static func headings(in language: String) -> [String] {
        let language = OwnLanguage(of: language)
        return NotePart.allCases.map { $0.heading(in: language) }
            + [language.said("Links", german: "Links", french: "Liens")]
    }

    /// The text of a note's file; reading it gives the same note.
    public static func text(_ note: Note, body: String) -> String {
        var head = HeadText()
        head.line("---")
        head.key("title", note.title.map(YAMLText.line))
        head.key("session", note.session.map(YAMLText.name))
        head.key("status", note.status.rawValue)
        head.key("date", note.date?.description)
        head.key("updated", note.updated?.description)
        head.key("tags", YAMLText.list(note.tags))
        head.key("authors", note.authors.isEmpty ? nil : YAMLText.list(note.authors))
        head.key("attribution", note.attribution?.rawValue)
        head.key("builds-on", note.buildsOn.isEmpty ? nil : YAMLText.list(note.buildsOn))
        head.key("answers", note.answers.isEmpty ? nil : YAMLText.list(note.answers.map(\.text)))
        head.showing(note.showing)
        head.key("language", note.language.map(YAMLText.line))
        head.extra(note.extra)
        head.line("---")
        return head.text + body
    }

    /// The file that a note-taker starts from: the session's title, tags and rule, and the headings to fill.
    ///
    /// - Parameters:
    ///   - session: the session as the public sees it.
    ///   - event: its event.
    ///   - attribution: the session's own rule; the stricter of this and the event's is written.
    public static func template(
        for session: PublicTopic,
        of event: Event,
        attribution: AttributionRule? = nil
    ) -> String {
        text(start(for: session, of: event, attribution), body: templateBody(in: event.language))
    }

    /// What is known of a session's note before anybody writes it.
    static func start(for session: PublicTopic, of event: Event, _ attribution: AttributionRule?) -> Note {
        var note = Note(slug: session.slug, event: event.slug)
        note.title = session.title
        note.session = session.slug
        note.date = day(of: session, at: event)
        note.tags = session.tags
        note.attribution = max(event.attribution, attribution ?? event.attribution)
        return note
    }

    /// The file of a note without a session.
    public static func template(title: String, slug: Slug, of event: Event) -> String {
        var note = Note(slug: slug, event: event.slug)
        note.title = title
        note.date = event.starts.local.date
        note.attribution = event.attribution
        return text(note, body: templateBody(in: event.language))
    }

    /// What a note-taker finds below the head: where the gist goes, and the headings to fill.
    static func templateBody(in language: String) -> String {
        WritingPrompt.gist.wording(in: language) + "\n\n"
            + headings(in: language).map { "## \($0)\n\n" }.joined()
    }

    private static func day(of session: PublicTopic, at event: Event) -> LocalDate {
        let slot = session.cell.flatMap { event.slot($0.slot) }
        return (slot?.starts ?? event.starts).local.date
    }
}
