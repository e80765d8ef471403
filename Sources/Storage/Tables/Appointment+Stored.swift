import GRDB
import Registration
import Unconference

extension Appointment: Stored {
    static let shape = TableShape(
        "appointment",
        key: ["name"],
        ["room", "starts", "ends", "is_cancelled", "sequence"]
    )

    var values: [(any DatabaseValueConvertible)?] {
        [
            key.description, room?.text, starts.secondsSince1970, ends.secondsSince1970,
            isCancelled ? 1 : 0, sequence,
        ]
    }

    init(_ columns: inout Columns) throws {
        self.init(
            try columns.read(Key.init),
            room: try columns.slugIfAny(),
            starts: try columns.instant(),
            ends: try columns.instant(),
            isCancelled: try columns.flag()
        )
        sequence = try columns.number()
    }
}
