import GRDB
import Registration
import Unconference

extension MovedSlot: Stored {
    static let shape = TableShape(
        "moved_slot",
        key: ["slot"],
        ["planned_starts", "planned_ends", "starts", "ends"]
    )

    var values: [(any DatabaseValueConvertible)?] {
        [
            slot.text, plannedStarts.secondsSince1970, plannedEnds.secondsSince1970,
            starts.secondsSince1970, ends.secondsSince1970,
        ]
    }

    init(_ columns: inout Columns) throws {
        self.init(
            slot: try columns.slug(),
            plannedStarts: try columns.instant(),
            plannedEnds: try columns.instant(),
            starts: try columns.instant(),
            ends: try columns.instant()
        )
    }
}
