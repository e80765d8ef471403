import GRDB
import Registration
import Unconference

extension Announcement: Stored {
    static let shape = TableShape("announcement", key: ["number"], ["text", "at", "until"])

    var values: [(any DatabaseValueConvertible)?] {
        [number, text, at.secondsSince1970, until.secondsSince1970]
    }

    init(_ columns: inout Columns) throws {
        self.init(
            number: try columns.number(),
            text: try columns.text(),
            at: try columns.instant(),
            until: try columns.instant()
        )
    }
}
