/// What stands under a heading of the second level, or before the first of them.
///
/// The HTML is a part of the whole text's, so that cutting a text copies nothing.
public struct Section: Hashable, Sendable {
    /// The heading; nil for what stands before the first.
    public var heading: Heading?
    /// The HTML of the heading itself; empty without one.
    public var headingHTML: ArraySlice<UInt8>
    /// The HTML below the heading.
    public var html: ArraySlice<UInt8>
    /// Both, one after the other.
    public var whole: ArraySlice<UInt8>
}
