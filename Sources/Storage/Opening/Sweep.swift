import GRDB

/// Makes sure that nothing of the erased is left in the free space of the file.
enum Sweep {
    /// Rewrites the file where somebody was erased since it was last rewritten.
    ///
    /// An erasure that was saved but not swept, because the power failed or the disk was full, is swept at the next
    /// step.
    static func run(_ database: Database, _ path: String) throws {
        guard try isDue(database) else { return }
        try database.execute(sql: "VACUUM")
        try ErasureLedger(beside: path).write(try Erasures.all(in: database))
        try database.execute(sql: "UPDATE erasure SET swept = 1 WHERE swept = 0")
    }

    /// Whether somebody was erased since.
    static func isDue(_ database: Database) throws -> Bool {
        try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM erasure WHERE swept = 0)") ?? false
    }
}
