import GRDB
import Registration

extension ContactSwap: Stored {
    static let shape = TableShape(
        "contact_swap",
        key: Meeting.Part.columns,
        ["contact"]
    )

    var values: [(any DatabaseValueConvertible)?] { key.values + [contact] }

    init(_ columns: inout Columns) throws {
        self.init(try columns.part(), contact: try columns.text())
    }
}
