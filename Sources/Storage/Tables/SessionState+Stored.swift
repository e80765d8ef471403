import GRDB
import Registration
import Unconference

extension SessionState: Stored {
    static let shape = TableShape(
        "session_state",
        key: ["topic"],
        ["slot", "room", "stage", "delay", "began", "ended", "reason", "host_changed"]
    )

    var values: [(any DatabaseValueConvertible)?] {
        [
            topic.number, cell.slot.text, cell.room.text, stage.rawValue, delay, began?.secondsSince1970,
            ended?.secondsSince1970, reason, hostChanged,
        ]
    }

    init(_ columns: inout Columns) throws {
        self.init(
            topic: try columns.topic(),
            cell: Cell(slot: try columns.slug(), room: try columns.slug())
        )
        stage = try columns.word()
        delay = try columns.number()
        began = try columns.instantIfAny()
        ended = try columns.instantIfAny()
        reason = try columns.textIfAny()
        hostChanged = try columns.flag()
    }
}
