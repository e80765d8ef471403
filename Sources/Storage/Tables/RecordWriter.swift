import GRDB
import Registration
import Unconference

/// Writes the records that a list of changes touches, as they are after the last of them.
struct RecordWriter: Change.Visitor {
    /// The event.
    let event: Slug
    /// The gathering after the changes.
    let gathering: Gathering
    /// The file.
    let database: Database
    private var isRemoving = true

    private init(_ gathering: Gathering, _ database: Database) {
        event = gathering.event.slug
        self.gathering = gathering
        self.database = database
    }

    /// Writes everything that the changes touched.
    ///
    /// What is gone or moves is taken out before anything is put in, so that two topics can change their cells.
    static func write(_ changes: [Change], of gathering: Gathering, to database: Database) throws {
        var writer = RecordWriter(gathering, database)
        for change in changes { try change.accept(&writer) }
        writer.isRemoving = false
        for change in changes { try change.accept(&writer) }
    }

    mutating func visit<Entry: Registration.Record>(_ replacement: Replacement<Entry>) throws {
        guard let key = replacement.key, let kind = Entry.self as? any Stored.Type else {
            throw Failure("no-table", "the data file has no table for records of the kind \(Entry.self)")
        }
        let last = gathering[keyPath: Entry.register][key]
        if isRemoving {
            guard last == nil || kind.shape.isRewritten else { return }
            try (replacement.before as? any Stored)?.remove(from: event, in: database)
            try (replacement.after as? any Stored)?.remove(from: event, in: database)
        } else {
            try (last as? any Stored)?.save(in: event, to: database)
        }
    }
}
