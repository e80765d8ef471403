/// A person who agreed to be listed, with what they agreed to show.
public struct PublicPerson: Hashable, Codable, Sendable {
    /// The name or nickname.
    public var name: String
    /// The organisation, by its own consent.
    public var organisation: String?
    /// The role.
    public var role: String?
    /// What they would like to learn.
    public var asks: [String]
    /// What they can help with.
    public var offers: [String]

    /// A listed person.
    public init(
        name: String,
        organisation: String? = nil,
        role: String? = nil,
        asks: [String] = [],
        offers: [String] = []
    ) {
        self.name = name
        self.organisation = organisation
        self.role = role
        self.asks = asks
        self.offers = offers
    }
}
