import GRDB

/// What calendars say and how often it has changed, when people were told that a session begins, and whose dots are on the cards
/// of a lean coffee.
enum CountAppointments: Migration {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE appointment (
                    event TEXT NOT NULL REFERENCES course (event) DEFERRABLE INITIALLY DEFERRED,
                    name TEXT NOT NULL,
                    room TEXT,
                    starts INTEGER NOT NULL,
                    ends INTEGER NOT NULL,
                    is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
                    sequence INTEGER NOT NULL CHECK (sequence >= 0),
                    PRIMARY KEY (event, name)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE dot (
                    event TEXT NOT NULL,
                    topic INTEGER NOT NULL,
                    card INTEGER NOT NULL,
                    participant INTEGER NOT NULL CHECK (participant >= 0),
                    device TEXT NOT NULL,
                    count INTEGER NOT NULL CHECK (count >= 1),
                    PRIMARY KEY (event, topic, card, participant, device),
                    FOREIGN KEY (event, topic, card) REFERENCES table_card (event, topic, number)
                        DEFERRABLE INITIALLY DEFERRED
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX dot_of_participant ON dot (event, participant);

                ALTER TABLE told_placement ADD COLUMN starts INTEGER;
                """
        )
    }
}
