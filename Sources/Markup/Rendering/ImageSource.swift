/// A picture of the site's own: where it is, and how large.
public struct ImageSource: Hashable, Sendable {
    /// Its address in the page.
    public var address: String
    /// Its width in pixels, where known.
    public var width: Int?
    /// Its height in pixels, where known.
    public var height: Int?

    /// The same in smaller sizes, narrowest first.
    public var smaller: [Smaller] = []
    /// How wide the picture is shown, for browsers that choose among the sizes (the `sizes` of HTML).
    public var sizes: String?

    /// A picture in a smaller size.
    public struct Smaller: Hashable, Sendable {
        /// Its address in the page.
        public var address: String
        /// Its width in pixels.
        public var width: Int

        /// A picture at an address.
        public init(address: String, width: Int) {
            self.address = address
            self.width = width
        }
    }

    /// A picture at an address.
    public init(address: String, width: Int? = nil, height: Int? = nil) {
        self.address = address
        self.width = width
        self.height = height
    }
}
