/// What a record was before and after: made when there was none before, removed when there is none after.
public struct Replacement<Entry: Record>: Codable, Hashable, Sendable {
    /// The record before; nil when it is new.
    public var before: Entry?
    /// The record after; nil when it is gone.
    public var after: Entry?

    /// A replacement of one record.
    public init(before: Entry?, after: Entry?) {
        self.before = before
        self.after = after
    }

    /// The same the other way round.
    public var reversed: Replacement { Replacement(before: after, after: before) }

    /// The key of the record.
    public var key: Entry.Key? { (after ?? before)?.key }
}
