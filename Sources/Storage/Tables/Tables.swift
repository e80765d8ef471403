import GRDB
import Registration
import Unconference

/// The tables of the records that a gathering keeps.
enum Tables {
    /// Every kind, those that others refer to first.
    static let all = Gathering.kinds.compactMap { $0 as? any Stored.Type }

    /// Everything that the file holds about an event; nil when it holds nothing.
    static func gathering(of event: Event, from database: Database) throws -> Gathering? {
        var gathering = Gathering(event: event, uid: "")
        let slugs = SlugReader()
        for kind in all {
            try fill(&gathering, with: kind, of: event.slug, from: database, slugs)
            // Without a course there can't be anything else.
            if gathering.courses.count == 0 { return nil }
        }
        return gathering
    }

    /// The names of the events that the file holds something about.
    static func events(in database: Database) throws -> [Slug] {
        try String.fetchAll(database, sql: "SELECT event FROM course ORDER BY event").compactMap { Slug($0) }
    }

    /// Takes out everything that says something about people.
    static func erase(_ people: Set<Participant.ID>, of event: Slug, in database: Database) throws {
        for kind in all.reversed() { try kind.erase(people, of: event, in: database) }
        try AccessKeys.erase(people, of: event, in: database)
        try Operations.erase(people, of: event, in: database)
    }

    private static func fill<Kind: Stored>(
        _ gathering: inout Gathering,
        with kind: Kind.Type,
        of event: Slug,
        from database: Database,
        _ slugs: SlugReader
    ) throws {
        gathering[keyPath: Kind.register] = Register(try Kind.load(of: event, from: database, slugs))
    }
}
