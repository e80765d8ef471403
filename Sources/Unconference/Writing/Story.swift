/// What heads a story, an "aha moment" as its teller tells it, and a case study, which says more about where it happened.
public struct Story: Hashable, Sendable {
    /// Its file name without the ending, and its name in addresses.
    public var slug: Slug
    /// What it is called.
    public var title: String
    /// Its day.
    public var date: LocalDate
    /// Draft or published.
    public var status: PublicationStatus
    /// The event it came from, if any.
    public var event: Slug?
    /// How the teller wants to be named.
    public var teller: String?
    /// Where it appeared first, when it did elsewhere.
    public var source: String?
    /// What it is about.
    public var tags: [String]
    /// The kind of organisation; case studies only.
    public var organisationKind: String?
    /// What came of it; case studies only.
    public var outcome: String?
    /// Its language, where it is not the site's.
    public var language: String?
    /// From when and until when it is shown, and older addresses of it.
    public var showing = Showing()
    /// Free keys for templates.
    public var extra: [String: String]

    /// A story with what every story must have.
    public init(slug: Slug, title: String, date: LocalDate) {
        self.slug = slug
        self.title = title
        self.date = date
        status = .draft
        tags = []
        extra = [:]
    }
}
