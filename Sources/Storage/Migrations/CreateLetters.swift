import GRDB

/// Letters to people, and what they were told of the board by them.
enum CreateLetters: Migration {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE mailing (
                    event TEXT NOT NULL,
                    number INTEGER NOT NULL CHECK (number >= 1),
                    participant INTEGER NOT NULL,
                    purpose TEXT NOT NULL,
                    occasion TEXT NOT NULL,
                    standing TEXT NOT NULL,
                    subject TEXT NOT NULL,
                    text TEXT NOT NULL,
                    name TEXT NOT NULL,
                    made INTEGER NOT NULL,
                    until INTEGER NOT NULL,
                    state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'unsure')),
                    at INTEGER NOT NULL,
                    reason TEXT,
                    PRIMARY KEY (event, number),
                    FOREIGN KEY (event, participant) REFERENCES participant (event, number)
                        DEFERRABLE INITIALLY DEFERRED
                ) STRICT, WITHOUT ROWID;
                CREATE UNIQUE INDEX mailing_of_participant ON mailing (event, participant, purpose, occasion);

                CREATE TABLE told_placement (
                    event TEXT NOT NULL,
                    topic INTEGER NOT NULL,
                    slot TEXT NOT NULL,
                    room TEXT NOT NULL,
                    PRIMARY KEY (event, topic),
                    FOREIGN KEY (event, topic) REFERENCES topic (event, number)
                        DEFERRABLE INITIALLY DEFERRED
                ) STRICT, WITHOUT ROWID;
                """
        )
    }
}
