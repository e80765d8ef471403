/// Somebody who pays for a part of the event.
public struct Sponsor: Hashable, Codable, Sendable {
    /// Their name.
    public var name: String
    /// Their page.
    public var url: String?
    /// A picture of the site, by its path.
    public var logo: String?
    /// What they paid for.
    public var paysFor: String?

    /// A sponsor.
    public init(name: String, url: String? = nil, logo: String? = nil, paysFor: String? = nil) {
        self.name = name
        self.url = url
        self.logo = logo
        self.paysFor = paysFor
    }
}
