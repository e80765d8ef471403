import GRDB

/// What happens at a table: the cards of a lean coffee, and contacts that two who met would swap.
enum CreateTables: Migration {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE table_card (
                    event TEXT NOT NULL,
                    topic INTEGER NOT NULL,
                    number INTEGER NOT NULL CHECK (number >= 1),
                    text TEXT NOT NULL,
                    dots INTEGER NOT NULL CHECK (dots >= 0),
                    stage TEXT NOT NULL CHECK (stage IN ('waiting', 'talking', 'done')),
                    since INTEGER,
                    seconds INTEGER NOT NULL,
                    PRIMARY KEY (event, topic, number),
                    FOREIGN KEY (event, topic) REFERENCES topic (event, number) DEFERRABLE INITIALLY DEFERRED
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE contact_swap (
                    event TEXT NOT NULL,
                    participant INTEGER NOT NULL,
                    kind TEXT NOT NULL,
                    round INTEGER NOT NULL,
                    number INTEGER NOT NULL,
                    contact TEXT NOT NULL,
                    PRIMARY KEY (event, participant, kind, round, number),
                    FOREIGN KEY (event, participant) REFERENCES participant (event, number) DEFERRABLE INITIALLY DEFERRED
                ) STRICT, WITHOUT ROWID;
                """
        )
    }
}
