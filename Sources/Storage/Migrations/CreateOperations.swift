import GRDB

/// What phones asked for and what they were answered, so that asking twice counts once.
enum CreateOperations: Migration {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE operation (
                    event TEXT NOT NULL,
                    id TEXT NOT NULL,
                    actor TEXT NOT NULL,
                    fingerprint TEXT NOT NULL,
                    at INTEGER NOT NULL,
                    answer TEXT NOT NULL,
                    PRIMARY KEY (event, id)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX operation_of_actor ON operation (event, actor);
                CREATE INDEX operation_by_age ON operation (at);
                """
        )
    }
}
