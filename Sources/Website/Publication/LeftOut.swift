public import Unconference

/// How much of a library is not shown on a day, and why.
public struct LeftOut: Hashable, Encodable, Sendable {
    /// Texts that nobody has published yet, and those of an event that is a draft.
    public var drafts = 0
    /// Texts that are shown from a later day on.
    public var future = 0
    /// The first of these days.
    public var next: LocalDate?
    /// Texts that are shown no longer.
    public var expired = 0

    /// Nothing.
    public init() {}

    /// What is left out of a library.
    ///
    /// - Parameters:
    ///   - library: all that there is.
    ///   - settings: as of when, and whether drafts are shown, with which everything is.
    public init(of library: Library, settings: PublicationSettings) {
        guard !settings.showsDrafts else { return }
        let today = settings.date
        for (_, page) in library.pages { add(page.head.status, page.head.showing, today) }
        let drafts = Set(library.events.filter { $0.head.status == .draft }.map(\.head.slug))
        self.drafts += drafts.count
        for note in library.notes {
            let isOfDraft = drafts.contains(note.head.event)
            add(isOfDraft ? .draft : note.head.status, note.head.showing, today)
        }
        for story in library.stories + library.cases {
            add(story.head.status, story.head.showing, from: story.head.date, today)
        }
        for question in library.questions { add(.published, question.head.showing, today) }
        for ambassador in library.ambassadors { add(ambassador.head.status, Showing(), today) }
    }

    private mutating func add(
        _ status: PublicationStatus,
        _ showing: Showing,
        from day: LocalDate? = nil,
        _ today: LocalDate
    ) {
        let first = [showing.publishOn, day].compactMap(\.self).max()
        if status == .draft {
            drafts += 1
        } else if let last = showing.expiresOn, last <= today {
            expired += 1
        } else if let first, today < first {
            future += 1
            next = next.map { min($0, first) } ?? first
        }
    }
}
