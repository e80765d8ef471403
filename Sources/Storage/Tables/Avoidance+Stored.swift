import GRDB
import Registration
import Unconference

extension Avoidance: Stored {
    static let shape = TableShape("avoidance", key: ["participant", "other"])

    var values: [(any DatabaseValueConvertible)?] { [key.participant.number, key.other.number] }

    init(_ columns: inout Columns) throws { self.init(try columns.person(), other: try columns.person()) }
}
