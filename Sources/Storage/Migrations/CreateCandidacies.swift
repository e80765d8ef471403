import GRDB

/// Who applied to be an ambassador.
enum CreateCandidacies: Migration {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE candidacy (
                    event TEXT NOT NULL,
                    participant INTEGER NOT NULL,
                    name TEXT NOT NULL,
                    objective TEXT NOT NULL,
                    text TEXT NOT NULL,
                    level TEXT,
                    organisation_kind TEXT,
                    tags TEXT NOT NULL,
                    validated_by TEXT NOT NULL,
                    at INTEGER NOT NULL,
                    PRIMARY KEY (event, participant),
                    FOREIGN KEY (event, participant)
                        REFERENCES participant (event, number) DEFERRABLE INITIALLY DEFERRED
                ) STRICT, WITHOUT ROWID;
                """
        )
    }
}
