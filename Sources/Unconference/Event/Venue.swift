/// Where an event is.
public struct Venue: Hashable, Codable, Sendable {
    /// What the place is called.
    public var name: String
    /// How to find it.
    public var address: String?
    /// The place's own page.
    public var url: String?
    /// Whether one gets everywhere without stairs; nil where nobody said.
    public var stepFree: Bool?

    /// A place.
    public init(name: String, address: String? = nil, url: String? = nil, stepFree: Bool? = nil) {
        self.name = name
        self.address = address
        self.url = url
        self.stepFree = stepFree
    }
}
