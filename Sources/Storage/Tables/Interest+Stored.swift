import GRDB
import Registration

extension Interest: Stored {
    static let shape = TableShape(
        "interest",
        key: ["topic", "participant"],
        ["must", "inherited"]
    )

    var values: [(any DatabaseValueConvertible)?] {
        [key.topic.number, key.participant.number, must, inherited]
    }

    init(_ columns: inout Columns) throws {
        self.init(
            topic: try columns.topic(),
            participant: try columns.person(),
            must: try columns.flag(),
            inherited: try columns.flag()
        )
    }
}
