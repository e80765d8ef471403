/// A write-up that everybody can read.
public struct PublicNote: Hashable, Sendable {
    /// Its title.
    public let title: String
    /// Where it is.
    public let address: String

    /// A write-up.
    public init(title: String, address: String) {
        self.title = title
        self.address = address
    }
}
