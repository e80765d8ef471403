import GRDB
import Registration
import Unconference

extension PitchTurn: Stored {
    static let shape = TableShape("pitch_turn", key: ["topic"], ["place", "stage", "since"])

    var values: [(any DatabaseValueConvertible)?] {
        [topic.number, place, stage.rawValue, since?.secondsSince1970]
    }

    init(_ columns: inout Columns) throws {
        self.init(try columns.topic(), place: try columns.number())
        stage = try columns.word()
        since = try columns.instantIfAny()
    }
}
