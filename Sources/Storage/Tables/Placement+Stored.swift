import GRDB
import Registration
import Unconference

extension Placement: Stored {
    static let shape = TableShape("placement", key: ["topic"], ["slot", "room", "locked"], isRewritten: true)

    var values: [(any DatabaseValueConvertible)?] {
        [topic.number, cell.slot.text, cell.room.text, locked]
    }

    init(_ columns: inout Columns) throws {
        self.init(
            topic: try columns.topic(),
            cell: Cell(slot: try columns.slug(), room: try columns.slug()),
            locked: try columns.flag()
        )
    }
}
