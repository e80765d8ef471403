import GRDB

/// The keys by which people come in at the live board.
enum CreateAccess: Migration {
    static func migrate(_ database: Database) throws {
        // No foreign key: whoever is erased takes their keys along, and a key of nobody opens nothing.
        try database.execute(
            sql: """
                CREATE TABLE access_key (
                    mark TEXT NOT NULL PRIMARY KEY,
                    event TEXT NOT NULL,
                    kind TEXT NOT NULL CHECK (kind IN ('link', 'invitation', 'session')),
                    role TEXT NOT NULL,
                    participant INTEGER,
                    name TEXT,
                    made INTEGER NOT NULL,
                    until INTEGER NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX access_key_of_event ON access_key (event, participant);
                """
        )
    }
}
