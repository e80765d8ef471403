import GRDB

/// What was done, by whom, when; and the ledger of those who were erased, by random names only.
enum CreateHistory: Migration {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE history (
                    event TEXT NOT NULL REFERENCES course (event) DEFERRABLE INITIALLY DEFERRED,
                    sequence INTEGER NOT NULL CHECK (sequence >= 1),
                    at INTEGER NOT NULL,
                    actor TEXT NOT NULL,
                    action TEXT NOT NULL,
                    summary TEXT NOT NULL,
                    reverses INTEGER,
                    reversed_by INTEGER,
                    -- JSON; NULL where nothing can be undone, or where somebody it named was erased.
                    changes TEXT,
                    PRIMARY KEY (event, sequence)
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX history_to_undo ON history (event, actor, sequence)
                    WHERE changes IS NOT NULL AND reverses IS NULL AND reversed_by IS NULL;

                CREATE TABLE erasure (
                    mark TEXT NOT NULL PRIMARY KEY,
                    at INTEGER NOT NULL,
                    -- Whether the file was rewritten since, so that no free page holds anything of the person.
                    swept INTEGER NOT NULL CHECK (swept IN (0, 1))
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX erasure_to_sweep ON erasure (swept) WHERE swept = 0;
                """
        )
    }
}
