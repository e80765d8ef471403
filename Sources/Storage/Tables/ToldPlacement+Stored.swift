import GRDB
import Registration
import Unconference

extension ToldPlacement: Stored {
    static let shape = TableShape("told_placement", key: ["topic"], ["slot", "room", "starts"])

    var values: [(any DatabaseValueConvertible)?] {
        [topic.number, cell.slot.text, cell.room.text, starts?.secondsSince1970]
    }

    init(_ columns: inout Columns) throws {
        let topic = try columns.topic()
        let cell = Cell(slot: try columns.slug(), room: try columns.slug())
        self.init(topic: topic, cell: cell, starts: try columns.instantIfAny())
    }
}
