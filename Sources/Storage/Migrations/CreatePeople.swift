import GRDB

/// The course of each event, and the people at it.
enum CreatePeople: Migration {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE course (
                    event TEXT NOT NULL PRIMARY KEY CHECK (event <> ''),
                    phase TEXT NOT NULL,
                    uid TEXT NOT NULL
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE participant (
                    event TEXT NOT NULL REFERENCES course (event) DEFERRABLE INITIALLY DEFERRED,
                    number INTEGER NOT NULL CHECK (number >= 1),
                    name TEXT NOT NULL,
                    unnamed INTEGER NOT NULL CHECK (unnamed IN (0, 1)),
                    email TEXT,
                    organisation TEXT,
                    role TEXT,
                    stage TEXT,
                    kind TEXT NOT NULL,
                    ticket TEXT,
                    asks TEXT NOT NULL,
                    offers TEXT NOT NULL,
                    stuck TEXT,
                    access TEXT,
                    diet TEXT,
                    standing TEXT NOT NULL
                        CHECK (standing IN ('registered', 'waiting', 'offered', 'cancelled')),
                    since INTEGER NOT NULL,
                    offer_until INTEGER,
                    checked_in INTEGER,
                    source TEXT,
                    -- A random name that outlives the person in the ledger of erasures.
                    mark TEXT NOT NULL UNIQUE,
                    PRIMARY KEY (event, number)
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE answer (
                    event TEXT NOT NULL,
                    participant INTEGER NOT NULL,
                    question TEXT NOT NULL,
                    text TEXT NOT NULL,
                    PRIMARY KEY (event, participant, question),
                    FOREIGN KEY (event, participant) REFERENCES participant (event, number)
                        DEFERRABLE INITIALLY DEFERRED
                ) STRICT, WITHOUT ROWID;

                CREATE TABLE consent (
                    event TEXT NOT NULL,
                    number INTEGER NOT NULL CHECK (number >= 1),
                    participant INTEGER NOT NULL,
                    purpose TEXT NOT NULL,
                    given INTEGER NOT NULL CHECK (given IN (0, 1)),
                    at INTEGER NOT NULL,
                    channel TEXT NOT NULL,
                    PRIMARY KEY (event, number),
                    FOREIGN KEY (event, participant) REFERENCES participant (event, number)
                        DEFERRABLE INITIALLY DEFERRED
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX consent_of_participant ON consent (event, participant);

                CREATE TABLE organisation_alias (
                    event TEXT NOT NULL REFERENCES course (event) DEFERRABLE INITIALLY DEFERRED,
                    alias TEXT NOT NULL,
                    name TEXT NOT NULL,
                    PRIMARY KEY (event, alias)
                ) STRICT, WITHOUT ROWID;
                """
        )
    }
}
