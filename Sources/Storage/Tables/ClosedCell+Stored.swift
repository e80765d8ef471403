import GRDB
import Registration
import Unconference

extension ClosedCell: Stored {
    static let shape = TableShape("closed_cell", key: ["slot", "room"], ["reason"])

    var values: [(any DatabaseValueConvertible)?] { [cell.slot.text, cell.room.text, reason] }

    init(_ columns: inout Columns) throws {
        self.init(
            cell: Cell(slot: try columns.slug(), room: try columns.slug()),
            reason: try columns.text()
        )
    }
}
