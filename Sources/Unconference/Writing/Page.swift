/// What heads an ordinary page, such as the code of conduct.
public struct Page: Hashable, Sendable {
    /// Its file name without the ending, and its name in addresses.
    public var slug: Slug
    /// What it is called.
    public var title: String
    /// Draft or published; pages are published unless they say otherwise.
    public var status: PublicationStatus
    /// Where it stands in the menu, lowest first; nil: not in it.
    public var menu: Int?
    /// Its language, where it is not the site's.
    public var language: String?
    /// From when and until when it is shown, and older addresses of it.
    public var showing = Showing()
    /// Free keys for templates.
    public var extra: [String: String]

    /// A published page.
    public init(slug: Slug, title: String) {
        self.slug = slug
        self.title = title
        status = .published
        extra = [:]
    }
}
