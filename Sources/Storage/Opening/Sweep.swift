import GRDB

/// Makes sure that nothing of the erased is left in the free space of the file.
enum Sweep {
    /// Rewrites the file where somebody was erased since it was last rewritten.
    ///
    /// An erasure that was saved but not swept, because the power failed or the disk was full, is swept at the next
    /// step.
    ///
    /// - Returns: what people should know about what is left of the erased elsewhere.
    static func run(_ database: Database, _ path: String) throws -> [String] {
        guard try isDue(database) else { return [] }
        do {
            try database.execute(sql: "VACUUM")
            try ErasureLedger(beside: path).write(try Erasures.all(in: database))
            try database.execute(sql: "UPDATE erasure SET swept = 1 WHERE swept = 0")
        } catch {
            // What was done is saved; only the cleaning has to wait.
            return [
                "the free pages of the data file could not be cleaned of what was deleted yet; is the disk full? "
                    + "the next step tries again"
            ]
        }
        let copies = Surroundings.oldCopies(path).map { PrivateFile.name(of: $0) }
        guard !copies.isEmpty else { return [] }
        return [
            "older copies of the data file may still hold what was deleted; delete them: "
                + copies.joined(separator: ", ")
        ]
    }

    /// Whether somebody was erased since.
    static func isDue(_ database: Database) throws -> Bool {
        try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM erasure WHERE swept = 0)") ?? false
    }
}
