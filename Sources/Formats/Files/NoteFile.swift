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
        let report = Report(file: head.file)
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
        note.publishOn = fields.date("publish-on")
        note.expiresOn = fields.date("expires-on")
        note.language = fields.language("language")
        note.aliases = fields.aliases()
        note.extra = fields.extra()
        if let first = note.publishOn, let last = note.expiresOn, last <= first {
            report.error(
                "time-order",
                "`expires-on` is \(last), not after `publish-on`, \(first)",
                at: fields.mark(of: "expires-on"),
                help: "it would never be shown; choose a later day, or take the key away"
            )
        }
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

extension Fields {
    /// Older addresses on this site.
    fileprivate func aliases() -> [String] {
        (distinctLines("aliases") ?? []).filter { line in
            let parts = line.split(separator: "/", omittingEmptySubsequences: false)
            let isPath =
                line.hasPrefix("/") && line != "/" && !line.hasPrefix("//")
                && !parts.contains("..") && !parts.contains(".") && parts.allSatisfy { $0.utf8.count <= 200 }
                && line.unicodeScalars.allSatisfy {
                    $0.value > 32 && !"\\?#\"<>%".unicodeScalars.contains($0)
                }
            if isPath { return true }
            report.error(
                "wrong-value",
                "\(name("aliases")) has “\(line.shortened(to: 60))”; it takes addresses of this site such as /old/path/",
                at: mark(of: "aliases")
            )
            return false
        }
    }
}
