public import Unconference

/// Reads the front matter of a note.
public enum NoteFile {
    /// The note that the keys describe.
    ///
    /// - Parameters:
    ///   - head: the front matter; an empty one is a draft without a session.
    ///   - slug: the file's name without its ending.
    ///   - event: the event in whose folder it lies.
    /// - Throws: a ``Failure`` where the keys are no YAML.
    public static func read(_ head: FileHead, slug: Slug, event: Slug) throws(Failure) -> Reading<Note> {
        let root = try SourceNode.read(head)
        let report = Report(head)
        let fields = Fields(root, report: report)
        var note = Note(slug: slug, event: event)
        note.title = fields.line("title")
        note.session = fields.slug("session")
        note.status = fields.choice("status") ?? .draft
        note.date = fields.date("date")
        note.updated = fields.date("updated")
        note.tags = fields.tags()
        note.authors = fields.distinctLines("authors") ?? []
        note.attribution = fields.choice("attribution")
        note.buildsOn = fields.notes("builds-on")
        note.answers = fields.slugs("answers")
        note.showing = fields.showing()
        note.language = fields.language("language")
        note.extra = fields.extra()
        if let date = note.date, let updated = note.updated, updated < date {
            report.warning(
                "time-order",
                "`updated` is \(updated), before `date`, \(date)",
                at: fields.mark(of: "updated"),
                help: "take it away, or correct one of the two"
            )
        }
        return Reading(note, findings: report.finished())
    }
}
