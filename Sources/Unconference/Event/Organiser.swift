/// Somebody who calls the event and can be asked about it.
public struct Organiser: Hashable, Codable, Sendable {
    /// A person's or a group's name; theirs to publish.
    public var name: String
    /// How to reach them.
    public var contact: String?

    /// An organiser.
    public init(name: String, contact: String? = nil) {
        self.name = name
        self.contact = contact
    }
}
