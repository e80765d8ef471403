import GRDB

/// What imports remember of tickets.
enum CreateImports: Migration {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE imported_row (
                    event TEXT NOT NULL REFERENCES course (event) DEFERRABLE INITIALLY DEFERRED,
                    key TEXT NOT NULL,
                    participant INTEGER NOT NULL,
                    seen TEXT NOT NULL,
                    PRIMARY KEY (event, key),
                    FOREIGN KEY (event, participant) REFERENCES participant (event, number)
                        DEFERRABLE INITIALLY DEFERRED
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX imported_row_of_person ON imported_row (event, participant);
                """
        )
    }
}
