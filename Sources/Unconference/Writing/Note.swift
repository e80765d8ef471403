/// What heads a note: the write-up of a session, or of something else worth keeping.
public struct Note: Hashable, Sendable {
    /// Its file name without the ending, and its name in addresses.
    public var slug: Slug
    /// The event whose folder it lies in.
    public var event: Slug
    /// What it is called; nil: the first heading of its text.
    public var title: String?
    /// The topic's slug on the event's board; nil for a note without a session.
    public var session: Slug?
    /// Draft or published.
    public var status: PublicationStatus
    /// Its day; nil: the event's.
    public var date: LocalDate?
    /// When it was last changed, as feeds say it; nil: its day.
    public var updated: LocalDate?
    /// What it is about.
    public var tags: [String]
    /// Who wrote it, as they wish to be named; shown as the attribution rule allows.
    public var authors: [String]
    /// A stricter rule than the event's, if there is one.
    public var attribution: AttributionRule?
    /// Other notes that it builds on, as `event/note`.
    public var buildsOn: [String]
    /// Questions that it answers.
    public var answers: [Slug]
    /// From when and until when it is shown, and older addresses of it.
    public var showing = Showing()
    /// Its language, where it is not the event's.
    public var language: String?
    /// Free keys for templates.
    public var extra: [String: String]

    /// A note with nothing but its name and place.
    public init(slug: Slug, event: Slug) {
        self.slug = slug
        self.event = event
        status = .draft
        tags = []
        authors = []
        buildsOn = []
        answers = []
        extra = [:]
    }
}
