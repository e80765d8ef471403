import GRDB

/// The highest number of anybody who was erased, which nobody else may get.
enum RememberLastErased: Migration {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql:
                "ALTER TABLE course ADD COLUMN last_erased INTEGER NOT NULL DEFAULT 0 CHECK (last_erased >= 0)"
        )
    }
}
