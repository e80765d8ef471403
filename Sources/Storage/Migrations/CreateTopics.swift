import GRDB

/// The topics, and what people say about them.
enum CreateTopics: Migration {
    static func migrate(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE topic (
                    event TEXT NOT NULL REFERENCES course (event) DEFERRABLE INITIALLY DEFERRED,
                    number INTEGER NOT NULL CHECK (number >= 1),
                    slug TEXT NOT NULL CHECK (slug <> ''),
                    title TEXT NOT NULL,
                    detail TEXT NOT NULL,
                    format TEXT NOT NULL,
                    needs TEXT NOT NULL,
                    tags TEXT NOT NULL,
                    unavailable TEXT NOT NULL,
                    proposer INTEGER,
                    state TEXT NOT NULL CHECK (state IN ('open', 'merged', 'withdrawn')),
                    merged_into INTEGER,
                    hands INTEGER,
                    attribution TEXT,
                    uid TEXT NOT NULL,
                    pitched INTEGER NOT NULL,
                    PRIMARY KEY (event, number),
                    UNIQUE (event, slug),
                    FOREIGN KEY (event, proposer) REFERENCES participant (event, number)
                        DEFERRABLE INITIALLY DEFERRED,
                    FOREIGN KEY (event, merged_into) REFERENCES topic (event, number)
                        DEFERRABLE INITIALLY DEFERRED
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX topic_of_proposer ON topic (event, proposer);
                CREATE INDEX topic_of_successor ON topic (event, merged_into);

                CREATE TABLE merge_proposal (
                    event TEXT NOT NULL,
                    from_topic INTEGER NOT NULL,
                    into_topic INTEGER NOT NULL,
                    agreed_from INTEGER NOT NULL CHECK (agreed_from IN (0, 1)),
                    agreed_into INTEGER NOT NULL CHECK (agreed_into IN (0, 1)),
                    PRIMARY KEY (event, from_topic, into_topic),
                    FOREIGN KEY (event, from_topic) REFERENCES topic (event, number)
                        DEFERRABLE INITIALLY DEFERRED,
                    FOREIGN KEY (event, into_topic) REFERENCES topic (event, number)
                        DEFERRABLE INITIALLY DEFERRED
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX merge_proposal_of_successor ON merge_proposal (event, into_topic);
                """
        )
        for (table, more) in [
            ("hosting", ""), ("seconding", ""), ("interest", "must INTEGER NOT NULL CHECK (must IN (0, 1)),"),
        ] {
            try database.execute(
                sql: """
                    CREATE TABLE \(table) (
                        event TEXT NOT NULL,
                        topic INTEGER NOT NULL,
                        participant INTEGER NOT NULL,
                        \(more)
                        PRIMARY KEY (event, topic, participant),
                        FOREIGN KEY (event, topic) REFERENCES topic (event, number)
                            DEFERRABLE INITIALLY DEFERRED,
                        FOREIGN KEY (event, participant) REFERENCES participant (event, number)
                            DEFERRABLE INITIALLY DEFERRED
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX \(table)_of_participant ON \(table) (event, participant);
                    """
            )
        }
    }
}
