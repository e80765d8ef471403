/// A link or an image of a document.
public struct Reference: Hashable, Sendable {
    /// The address, after escapes and entities are resolved.
    public var address: String
    /// The words that are linked, or the image's alternative text.
    public var words: String
    /// Where it leads, as far as safety asks.
    public var destination: Destination
    /// The line of the file, counted from 1.
    public var line: Int

    /// A link or an image.
    public init(address: String, words: String, destination: Destination, line: Int) {
        self.address = address
        self.words = words
        self.destination = destination
        self.line = line
    }
}
