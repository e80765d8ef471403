/// A picture of the site's own: where it is, and how large.
public struct ImageSource: Hashable, Sendable {
    /// Its address in the page.
    public var address: String
    /// Its width in pixels, where known.
    public var width: Int?
    /// Its height in pixels, where known.
    public var height: Int?

    /// A picture at an address.
    public init(address: String, width: Int? = nil, height: Int? = nil) {
        self.address = address
        self.width = width
        self.height = height
    }
}
