import GRDB
import Registration
import Unconference

extension Avoidance: Stored {
    static let shape = TableShape("avoidance", key: ["participant", "other"], owner: "participant")

    var values: [(any DatabaseValueConvertible)?] { [key.participant.number, key.other.number] }

    var people: [Participant.ID] { [key.participant, key.other] }

    init(_ columns: inout Columns) throws { self.init(try columns.person(), other: try columns.person()) }

    static func erase(_ person: Participant.ID, of event: Slug, in database: Database) throws {
        try database.execute(
            sql: "DELETE FROM avoidance WHERE event = ? AND (participant = ? OR other = ?)",
            arguments: [event.text, person.number, person.number]
        )
    }
}
