import GRDB

/// Pairs, circles and mentors, and who is in each.
enum CreateMeetings: Migration {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE meeting (
                    event TEXT NOT NULL REFERENCES course (event) DEFERRABLE INITIALLY DEFERRED,
                    kind TEXT NOT NULL CHECK (kind IN ('pair', 'circle', 'mentor')),
                    round INTEGER NOT NULL,
                    number INTEGER NOT NULL,
                    place TEXT,
                    PRIMARY KEY (event, kind, round, number)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE meeting_person (
                    event TEXT NOT NULL,
                    kind TEXT NOT NULL,
                    round INTEGER NOT NULL,
                    number INTEGER NOT NULL,
                    position INTEGER NOT NULL,
                    participant INTEGER NOT NULL,
                    PRIMARY KEY (event, kind, round, number, position),
                    FOREIGN KEY (event, kind, round, number) REFERENCES meeting (event, kind, round, number)
                        DEFERRABLE INITIALLY DEFERRED,
                    FOREIGN KEY (event, participant) REFERENCES participant (event, number)
                        DEFERRABLE INITIALLY DEFERRED
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX meeting_of_person ON meeting_person (event, participant);
                """
        )
    }
}
