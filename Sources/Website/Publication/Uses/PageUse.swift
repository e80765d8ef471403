/// What a file of the site shows of its notes and tags, as numbers that differ when it would.
///
/// A build that finds the same numbers as the one before need not make the file again.
public struct PageUse: Hashable, Sendable {
    /// Differs where anything does but the notes that are offered as related.
    public let facts: UInt64
    /// Differs where other notes might be offered as related; 0 where none are.
    public let pool: UInt64

    /// What was written down.
    public init(facts: UInt64, pool: UInt64) {
        self.facts = facts
        self.pool = pool
    }
}
