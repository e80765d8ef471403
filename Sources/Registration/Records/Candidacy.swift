public import Unconference

/// Somebody's application to be an ambassador: private until two have vouched and their page is written.
public struct Candidacy: Hashable, Codable, Sendable {
    /// Who applies.
    public var participant: Participant.ID
    /// How they want to be named on their page.
    public var name: String
    /// What they want to have reached, in one sentence.
    public var objective: String
    /// What they can be asked, in their own words, as Markdown; empty where they said nothing.
    public var text: String
    /// Where in their organisation they work.
    public var level: Ambassador.Level?
    /// The kind of organisation.
    public var organisationKind: String?
    /// What they can be asked about.
    public var tags: [String]
    /// Who vouched: roles, not names.
    public var validatedBy: [String]
    /// When they applied.
    public var at: Instant

    /// An application for which nobody has vouched yet.
    public init(participant: Participant.ID, name: String, objective: String, at: Instant) {
        self.participant = participant
        self.name = name
        self.objective = objective
        self.at = at
        text = ""
        tags = []
        validatedBy = []
    }

    /// How many still have to vouch.
    public var missing: Int { max(0, Ambassador.validations - validatedBy.count) }

    /// Their page's name in addresses.
    public var slug: Slug { Slug(from: name, fallback: "ambassador") }

    /// The head of their page.
    ///
    /// - Parameter day: since when they are an ambassador.
    public func ambassador(since day: LocalDate) -> Ambassador {
        var ambassador = Ambassador(slug: slug, name: name)
        ambassador.status = .published
        ambassador.since = day
        ambassador.objective = objective
        ambassador.level = level
        ambassador.organisationKind = organisationKind
        ambassador.validatedBy = validatedBy
        ambassador.tags = tags
        return ambassador
    }
}

extension Candidacy: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [participant] }
    /// Whose it is; each person has one.
    public var key: Participant.ID { participant }
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Candidacy>> {
        \.candidacies
    }
    /// A change to one.
    public static func change(_ replacement: Replacement<Candidacy>) -> Change { .candidacy(replacement) }
}
