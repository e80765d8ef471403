import GRDB
import Registration
import Unconference

extension Commitment: Stored {
    static let shape = TableShape(
        "commitment",
        key: ["participant"],
        ["text", "remind", "at"]
    )

    var values: [(any DatabaseValueConvertible)?] { [participant.number, text, remind, at.secondsSince1970] }

    init(_ columns: inout Columns) throws {
        self.init(
            participant: try columns.person(),
            text: try columns.text(),
            remind: try columns.flag(),
            at: try columns.instant()
        )
    }
}
