import GRDB
import Registration
import Unconference

extension ToldPlacement: Stored {
    static let shape = TableShape("told_placement", key: ["topic"], ["slot", "room"])

    var values: [(any DatabaseValueConvertible)?] { [topic.number, cell.slot.text, cell.room.text] }

    var people: [Participant.ID] { [] }

    init(_ columns: inout Columns) throws {
        let topic = try columns.topic()
        self.init(topic: topic, cell: Cell(slot: try columns.slug(), room: try columns.slug()))
    }
}
