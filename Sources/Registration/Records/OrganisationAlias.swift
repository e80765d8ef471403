/// Another name of an organisation, so that matching and the privacy check know it is the same.
public struct OrganisationAlias: Hashable, Codable, Sendable {
    /// The other name.
    public var alias: String
    /// The name that counts.
    public var name: String

    /// Another name of an organisation.
    public init(alias: String, name: String) {
        self.alias = alias
        self.name = name
    }
}

extension OrganisationAlias: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// The other name.
    public var key: String { alias }
    /// Where a gathering keeps other names of organisations.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<OrganisationAlias>> {
        \.aliases
    }
    /// A change to another name.
    public static func change(_ replacement: Replacement<OrganisationAlias>) -> Change { .alias(replacement) }
}
