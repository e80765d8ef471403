import GRDB

/// What came of the measures by which an event wanted to be judged.
enum CreateOutcomes: Migration {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE counted_outcome (
                    event TEXT NOT NULL REFERENCES course (event) DEFERRABLE INITIALLY DEFERRED,
                    measure TEXT NOT NULL,
                    count INTEGER NOT NULL CHECK (count >= 0),
                    counted_on TEXT NOT NULL,
                    PRIMARY KEY (event, measure)
                ) STRICT, WITHOUT ROWID;
                """
        )
    }
}
