import GRDB

/// One step from an older shape of the data file to a newer one.
///
/// A new step is a file here and a line in ``Migrations/all``. A step that was released is never edited again.
protocol Migration: Sendable {
    /// Makes the change, within the transaction that also notes the new version.
    static func migrate(_ database: Database) throws
}
