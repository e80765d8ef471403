import GRDB

/// What happens on the day: times that move, sessions that begin and end, repeats and halves, the queue of pitches,
/// messages to all, the door, and the codes by which devices are let in.
enum CreateTheDay: Migration {
    static func migrate(_ database: Database) throws {
        let course = "event TEXT NOT NULL REFERENCES course (event) DEFERRABLE INITIALLY DEFERRED"
        try database.execute(
            sql: """
                CREATE TABLE moved_slot (
                    \(course),
                    slot TEXT NOT NULL,
                    planned_starts INTEGER NOT NULL,
                    planned_ends INTEGER NOT NULL,
                    starts INTEGER NOT NULL,
                    ends INTEGER NOT NULL,
                    PRIMARY KEY (event, slot)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE session_state (
                    event TEXT NOT NULL,
                    topic INTEGER NOT NULL,
                    slot TEXT NOT NULL,
                    room TEXT NOT NULL,
                    stage TEXT NOT NULL CHECK (stage IN ('planned', 'begun', 'over', 'cancelled')),
                    delay INTEGER NOT NULL,
                    began INTEGER,
                    ended INTEGER,
                    reason TEXT,
                    host_changed INTEGER NOT NULL CHECK (host_changed IN (0, 1)),
                    PRIMARY KEY (event, topic),
                    \(topic("topic"))
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE lineage (
                    event TEXT NOT NULL,
                    topic INTEGER NOT NULL,
                    kind TEXT NOT NULL CHECK (kind IN ('repeat', 'half')),
                    origin INTEGER NOT NULL,
                    PRIMARY KEY (event, topic),
                    \(topic("topic")),
                    \(topic("origin"))
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX lineage_of_origin ON lineage (event, origin);

                CREATE TABLE pitch_turn (
                    event TEXT NOT NULL,
                    topic INTEGER NOT NULL,
                    place INTEGER NOT NULL,
                    stage TEXT NOT NULL CHECK (stage IN ('waiting', 'now', 'heard')),
                    since INTEGER,
                    PRIMARY KEY (event, topic),
                    \(topic("topic"))
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE announcement (
                    \(course),
                    number INTEGER NOT NULL CHECK (number >= 1),
                    text TEXT NOT NULL,
                    at INTEGER NOT NULL,
                    until INTEGER NOT NULL,
                    PRIMARY KEY (event, number)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE pairing_code (
                    event TEXT NOT NULL,
                    mark TEXT NOT NULL,
                    role TEXT NOT NULL,
                    name TEXT NOT NULL,
                    made INTEGER NOT NULL,
                    until INTEGER NOT NULL,
                    misses INTEGER NOT NULL CHECK (misses >= 0),
                    PRIMARY KEY (event, mark)
                ) STRICT, WITHOUT ROWID;

                ALTER TABLE participant ADD COLUMN checked_in_by TEXT;
                ALTER TABLE participant ADD COLUMN released INTEGER;
                ALTER TABLE interest ADD COLUMN inherited INTEGER NOT NULL DEFAULT 0
                    CHECK (inherited IN (0, 1));
                """
        )
    }

    private static func topic(_ column: String) -> String {
        "FOREIGN KEY (event, \(column)) REFERENCES topic (event, number) DEFERRABLE INITIALLY DEFERRED"
    }
}
