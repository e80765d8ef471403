import GRDB
import Registration
import Unconference

/// A kind of record that has a table in the data file.
///
/// A new kind is one file here, one line in `Gathering.kinds`, and one migration.
protocol Stored: Registration.Record {
    /// The table.
    static var shape: TableShape { get }

    /// What stands in the table's columns, in their order.
    var values: [(any DatabaseValueConvertible)?] { get }

    /// What stands in the table's hidden columns when a row is made.
    var hiddenValues: [(any DatabaseValueConvertible)?] { get }

    /// Reads the columns, in their order.
    init(_ columns: inout Columns) throws

    /// All records of an event.
    static func load(of event: Slug, from database: Database, _ slugs: SlugReader) throws -> [Self]

    /// Keeps the record, in the place of the one with its key if there is one.
    func save(in event: Slug, to database: Database) throws

    /// Takes the record out.
    func remove(from event: Slug, in database: Database) throws

    /// Takes out everything about an event.
    static func removeAll(of event: Slug, in database: Database) throws
}

extension Stored {
    var hiddenValues: [(any DatabaseValueConvertible)?] { [] }

    static func load(of event: Slug, from database: Database, _ slugs: SlugReader) throws -> [Self] {
        try loadRows(of: event, from: database, slugs)
    }

    func save(in event: Slug, to database: Database) throws { try saveRow(in: event, to: database) }

    func remove(from event: Slug, in database: Database) throws { try removeRow(from: event, in: database) }

    static func removeAll(of event: Slug, in database: Database) throws {
        try removeAllRows(of: event, in: database)
    }

    /// Takes out what says something about people.
    static func erase(_ people: Set<Participant.ID>, of event: Slug, in database: Database) throws {
        for record in try load(of: event, from: database, SlugReader()) {
            guard let rest = record.without(people) else {
                try record.remove(from: event, in: database)
                continue
            }
            if rest != record { try rest.save(in: event, to: database) }
        }
    }
}

// The rows of the table itself, for kinds that keep a part of theirs in another table.
extension Stored {
    static func loadRows(
        of event: Slug,
        from database: Database,
        _ slugs: SlugReader
    ) throws -> [Self] {
        var records: [Self] = []
        let statement = try database.cachedStatement(sql: shape.selection)
        let rows = try Row.fetchCursor(statement, arguments: [event.text])
        while let row = try rows.next() {
            var columns = Columns(row, of: shape, event: event, slugs)
            records.append(try Self(&columns))
        }
        return records
    }

    func saveRow(in event: Slug, to database: Database) throws {
        let arguments = try Values.checked([event.text] + values + hiddenValues)
        try database.cachedStatement(sql: Self.shape.insertion).execute(arguments: arguments)
    }

    func removeRow(from event: Slug, in database: Database) throws {
        let arguments = try Values.checked([event.text] + values.prefix(Self.shape.key.count))
        try database.cachedStatement(sql: Self.shape.removal).execute(arguments: arguments)
    }

    static func removeAllRows(of event: Slug, in database: Database) throws {
        try database.execute(sql: "DELETE FROM \(shape.name) WHERE event = ?", arguments: [event.text])
    }
}
