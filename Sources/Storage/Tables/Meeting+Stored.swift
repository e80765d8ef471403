import GRDB
import Registration
import Unconference

extension Meeting: Stored {
    static let shape = TableShape("meeting", key: Key.columns, ["place"])

    private static let seats = TableShape(
        "meeting_person",
        key: Key.columns + ["position"],
        ["participant"]
    )

    var values: [(any DatabaseValueConvertible)?] { key.values + [place] }

    init(_ columns: inout Columns) throws {
        let key = try columns.meeting()
        self.init(kind: key.kind, round: key.round, number: key.number, people: [])
        place = try columns.textIfAny()
    }

    static func load(of event: Slug, from database: Database, _ slugs: SlugReader) throws -> [Meeting] {
        var people: [Key: [Participant.ID]] = [:]
        let sql = "\(seats.selection) ORDER BY kind, round, number, position"
        let statement = try database.cachedStatement(sql: sql)
        let seated = try Row.fetchCursor(statement, arguments: [event.text])
        while let row = try seated.next() {
            var columns = Columns(row, of: seats, event: event, slugs)
            let key = try columns.meeting()
            _ = try columns.number()
            people[key, default: []].append(try columns.person())
        }
        return try loadRows(of: event, from: database, slugs).map { meeting in
            var meeting = meeting
            meeting.people = people[meeting.key] ?? []
            return meeting
        }
    }

    func save(in event: Slug, to database: Database) throws {
        try saveRow(in: event, to: database)
        try Meeting.clear(key, of: event, in: database)
        for (position, person) in people.enumerated() {
            try database.cachedStatement(sql: Meeting.seats.insertion).execute(
                arguments: [
                    event.text, key.kind.rawValue, key.round, key.number, position + 1, person.number,
                ]
            )
        }
    }

    func remove(from event: Slug, in database: Database) throws {
        try Meeting.clear(key, of: event, in: database)
        try removeRow(from: event, in: database)
    }

    static func removeAll(of event: Slug, in database: Database) throws {
        try database.execute(sql: "DELETE FROM meeting_person WHERE event = ?", arguments: [event.text])
        try removeAllRows(of: event, in: database)
    }

    private static func clear(_ key: Key, of event: Slug, in database: Database) throws {
        try database.execute(
            sql: "DELETE FROM meeting_person WHERE event = ? AND kind = ? AND round = ? AND number = ?",
            arguments: [event.text, key.kind.rawValue, key.round, key.number]
        )
    }
}
