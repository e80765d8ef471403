/// What heads a question: asked once in the open, and answered by a note one day.
public struct Question: Hashable, Sendable {
    /// Whether a question has an answer.
    public enum State: String, Codable, Hashable, Sendable, CaseIterable {
        /// Nobody knows yet.
        case open
        /// A note answers it.
        case answered
    }

    /// Its file name without the ending, and its name in addresses.
    public var slug: Slug
    /// The question itself.
    public var title: String
    /// When it was asked.
    public var asked: LocalDate
    /// Open or answered.
    public var state: State
    /// The notes that answer it, as `event/note`.
    public var answeredBy: [String]
    /// The event at which it was asked, if any.
    public var event: Slug?
    /// What it is about.
    public var tags: [String]
    /// Its language, where it is not the site's.
    public var language: String?
    /// From when and until when it is shown, and older addresses of it.
    public var showing = Showing()
    /// Free keys for templates.
    public var extra: [String: String]

    /// An open question.
    public init(slug: Slug, title: String, asked: LocalDate) {
        self.slug = slug
        self.title = title
        self.asked = asked
        state = .open
        answeredBy = []
        tags = []
        extra = [:]
    }
}
