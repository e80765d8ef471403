import GRDB
import Registration
import Unconference

extension TableCard: Stored {
    static let shape = TableShape(
        "table_card",
        key: ["topic", "number"],
        ["text", "dots", "stage", "since", "seconds"]
    )

    var values: [(any DatabaseValueConvertible)?] {
        [
            key.topic.number, key.number, text, dots, column.rawValue, since?.secondsSince1970, seconds,
        ]
    }

    init(_ columns: inout Columns) throws {
        self.init(
            TableCard.Key(topic: try columns.topic(), number: try columns.number()),
            text: try columns.text()
        )
        dots = try columns.number()
        column = try columns.word()
        since = try columns.instantIfAny()
        seconds = try columns.number()
    }
}
