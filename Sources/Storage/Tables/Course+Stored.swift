import GRDB
import Registration
import Unconference

extension Course: Stored {
    static let shape = TableShape("course", key: [], ["phase", "uid", "last_erased"])

    // The event of a course is in the column that every table has.
    var values: [(any DatabaseValueConvertible)?] { [phase.rawValue, uid, lastErased] }

    var people: [Participant.ID] { [] }

    init(_ columns: inout Columns) throws {
        self.init(event: columns.event, uid: "", phase: try columns.word())
        uid = try columns.text()
        lastErased = try columns.number()
    }
}
