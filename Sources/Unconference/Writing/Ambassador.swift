/// What heads the page of an ambassador: somebody who helps a network along where they work, and agreed to be found.
public struct Ambassador: Hashable, Sendable {
    /// Where in their organisation somebody works.
    public enum Level: String, Hashable, Codable, Sendable, CaseIterable {
        /// With customers, machines, patients, pupils.
        case front
        /// Between those and the top.
        case middle
        /// Where money and rules come from.
        case top
    }

    /// Their file's name without its ending, and their name in addresses.
    public var slug: Slug
    /// How they want to be named.
    public var name: String
    /// Draft or published.
    public var status: PublicationStatus
    /// Since when.
    public var since: LocalDate?
    /// What they want to have reached, in one sentence.
    public var objective: String?
    /// Where in their organisation they work.
    public var level: Level?
    /// The kind of organisation.
    public var organisationKind: String?
    /// Who vouched for them: roles, not names; two at least before the page is published.
    public var validatedBy: [String]
    /// What they can be asked about.
    public var tags: [String]
    /// The language of the page, where it is not the site's.
    public var language: String?
    /// Free keys for templates.
    public var extra: [String: String]

    /// How many have to vouch for somebody.
    public static let validations = 2

    /// An ambassador with a name.
    public init(slug: Slug, name: String) {
        self.slug = slug
        self.name = name
        status = .draft
        validatedBy = []
        tags = []
        extra = [:]
    }
}
