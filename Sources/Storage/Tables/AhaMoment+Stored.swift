import GRDB
import Registration
import Unconference

extension AhaMoment: Stored {
    static let shape = TableShape(
        "aha_moment",
        key: ["number"],
        ["participant", "text", "may_publish", "at"]
    )

    var values: [(any DatabaseValueConvertible)?] {
        [number, participant.number, text, mayPublish, at.secondsSince1970]
    }

    init(_ columns: inout Columns) throws {
        self.init(
            number: try columns.number(),
            participant: try columns.person(),
            text: try columns.text(),
            mayPublish: try columns.flag(),
            at: try columns.instant()
        )
    }
}
