import GRDB

/// What is known of wishes when nobody's are kept any more: how many there were for each topic, and how far the board served them.
enum KeepTotals: Migration {
    static func migrate(_ database: Database) throws {
        for (table, column) in [
            ("topic", "wishes"), ("topic", "musts"),
            ("course", "wishes_made"), ("course", "wishes_possible"), ("course", "wishes_met"),
        ] {
            try database.execute(
                sql: "ALTER TABLE \(table) ADD COLUMN \(column) INTEGER CHECK (\(column) >= 0)"
            )
        }
    }
}
