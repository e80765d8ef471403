import GRDB
import Registration
import Unconference

extension Joining: Stored {
    static let shape = TableShape("joining", key: ["participant", "slot"], owner: "participant")

    var values: [(any DatabaseValueConvertible)?] { [key.participant.number, key.slot.text] }

    var people: [Participant.ID] { [key.participant] }

    init(_ columns: inout Columns) throws { self.init(try columns.person(), slot: try columns.slug()) }
}
