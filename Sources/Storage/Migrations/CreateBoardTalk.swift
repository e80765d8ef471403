import GRDB

/// What people say on the live board: notes, moments, what they will do, whom they meet and whom not.
enum CreateBoardTalk: Migration {
    static func migrate(_ database: Database) throws {
        let topic =
            "FOREIGN KEY (event, topic) REFERENCES topic (event, number) DEFERRABLE INITIALLY DEFERRED"
        try database.execute(
            sql: """
                CREATE TABLE raw_note (
                    event TEXT NOT NULL,
                    topic INTEGER NOT NULL,
                    texts TEXT NOT NULL,
                    version INTEGER NOT NULL,
                    changed INTEGER NOT NULL,
                    PRIMARY KEY (event, topic),
                    \(topic)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE aha_moment (
                    event TEXT NOT NULL,
                    number INTEGER NOT NULL CHECK (number >= 1),
                    participant INTEGER NOT NULL,
                    text TEXT NOT NULL,
                    may_publish INTEGER NOT NULL CHECK (may_publish IN (0, 1)),
                    at INTEGER NOT NULL,
                    PRIMARY KEY (event, number),
                    \(person("participant"))
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX aha_moment_of_participant ON aha_moment (event, participant);

                CREATE TABLE commitment (
                    event TEXT NOT NULL,
                    participant INTEGER NOT NULL,
                    text TEXT NOT NULL,
                    remind INTEGER NOT NULL CHECK (remind IN (0, 1)),
                    at INTEGER NOT NULL,
                    PRIMARY KEY (event, participant),
                    \(person("participant"))
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE joining (
                    event TEXT NOT NULL,
                    participant INTEGER NOT NULL,
                    slot TEXT NOT NULL,
                    PRIMARY KEY (event, participant, slot),
                    \(person("participant"))
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE avoidance (
                    event TEXT NOT NULL,
                    participant INTEGER NOT NULL,
                    other INTEGER NOT NULL,
                    PRIMARY KEY (event, participant, other),
                    \(person("participant")),
                    \(person("other"))
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX avoidance_of_other ON avoidance (event, other);

                CREATE TABLE meeting_reply (
                    event TEXT NOT NULL,
                    participant INTEGER NOT NULL,
                    kind TEXT NOT NULL CHECK (kind IN ('pair', 'circle', 'mentor')),
                    round INTEGER NOT NULL,
                    number INTEGER NOT NULL,
                    answer TEXT NOT NULL,
                    PRIMARY KEY (event, participant, kind, round, number),
                    \(person("participant"))
                ) STRICT, WITHOUT ROWID;
                """
        )
    }

    private static func person(_ column: String) -> String {
        "FOREIGN KEY (event, \(column)) REFERENCES participant (event, number) DEFERRABLE INITIALLY DEFERRED"
    }
}
