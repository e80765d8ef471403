import GRDB
import Registration

extension MergeProposal: Stored {
    static let shape = TableShape(
        "merge_proposal",
        key: ["from_topic", "into_topic"],
        ["agreed_from", "agreed_into"]
    )

    var values: [(any DatabaseValueConvertible)?] {
        [key.from.number, key.into.number, agreedFrom, agreedInto]
    }

    init(_ columns: inout Columns) throws {
        self.init(from: try columns.topic(), into: try columns.topic())
        agreedFrom = try columns.flag()
        agreedInto = try columns.flag()
    }
}
