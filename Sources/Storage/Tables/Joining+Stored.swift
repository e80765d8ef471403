import GRDB
import Registration
import Unconference

extension Joining: Stored {
    static let shape = TableShape("joining", key: ["participant", "slot"])

    var values: [(any DatabaseValueConvertible)?] { [key.participant.number, key.slot.text] }

    init(_ columns: inout Columns) throws { self.init(try columns.person(), slot: try columns.slug()) }
}
