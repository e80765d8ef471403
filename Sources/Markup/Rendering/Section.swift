/// What stands under a heading of the second level, or before the first of them.
public struct Section: Hashable, Sendable {
    /// The heading; nil for what stands before the first.
    public var heading: Heading?
    /// The HTML of the heading itself; empty without one.
    public var headingHTML: [UInt8]
    /// The HTML below the heading.
    public var html: [UInt8]

    /// A section.
    public init(heading: Heading?, headingHTML: [UInt8], html: [UInt8]) {
        self.heading = heading
        self.headingHTML = headingHTML
        self.html = html
    }
}
