import Unconference

/// A note as of the day of publication, with what it is tied to.
///
/// It never changes and is shared rather than copied: a site of thousands shows each on many pages.
final class PublishedNote: Sendable {
    /// Its file.
    let written: Written<Note>
    /// What it is called.
    let title: String
    /// Its day.
    let date: LocalDate
    /// When it was last changed.
    let updated: LocalDate
    /// The stricter of its own rule and its event's.
    let attribution: AttributionRule
    /// The topic it is the write-up of.
    let topic: PublicTopic?
    /// The notes it builds on.
    let buildsOn: [NoteKey]

    init(
        _ written: Written<Note>,
        title: String,
        date: LocalDate,
        updated: LocalDate,
        attribution: AttributionRule,
        topic: PublicTopic?,
        buildsOn: [NoteKey]
    ) {
        self.written = written
        self.title = title
        self.date = date
        self.updated = updated
        self.attribution = attribution
        self.topic = topic
        self.buildsOn = buildsOn
    }

    /// The same note with something else where something is said.
    func changing(
        _ written: Written<Note>? = nil,
        title: String? = nil,
        topic: PublicTopic? = nil
    ) -> PublishedNote {
        PublishedNote(
            written ?? self.written,
            title: title ?? self.title,
            date: date,
            updated: updated,
            attribution: attribution,
            topic: topic ?? self.topic,
            buildsOn: buildsOn
        )
    }

    /// Its head.
    var note: Note { written.head }
    /// Its text.
    var prose: Prose { written.prose }
    /// Its name on the site.
    var key: NoteKey { NoteKey(event: note.event, note: note.slug) }
    /// Its address.
    var address: Address { .note(event: note.event, note: note.slug) }
    /// Who wrote it, where that may be said.
    var authors: [String] { attribution.allowsNames ? note.authors : [] }
}
