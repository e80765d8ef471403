/// Whom to turn to when something is wrong, and the page that says what is expected of everybody.
public struct Conduct: Hashable, Codable, Sendable {
    /// How to reach the person who helps.
    public var contact: String
    /// The name of the page with the code of conduct.
    public var page: Slug?

    /// A conduct contact.
    public init(contact: String, page: Slug? = nil) {
        self.contact = contact
        self.page = page
    }
}
