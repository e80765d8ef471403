import GRDB

/// What is on the board: a topic has one cell, and a cell has one topic.
enum CreateBoard: Migration {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE placement (
                    event TEXT NOT NULL,
                    topic INTEGER NOT NULL,
                    slot TEXT NOT NULL,
                    room TEXT NOT NULL,
                    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
                    PRIMARY KEY (event, topic),
                    UNIQUE (event, slot, room),
                    FOREIGN KEY (event, topic) REFERENCES topic (event, number)
                        DEFERRABLE INITIALLY DEFERRED
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE closed_cell (
                    event TEXT NOT NULL REFERENCES course (event) DEFERRABLE INITIALLY DEFERRED,
                    slot TEXT NOT NULL,
                    room TEXT NOT NULL,
                    reason TEXT NOT NULL,
                    PRIMARY KEY (event, slot, room)
                ) STRICT, WITHOUT ROWID;
                """
        )
    }
}
