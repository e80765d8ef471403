import GRDB
import Registration

extension Lineage: Stored {
    static let shape = TableShape("lineage", key: ["topic"], ["kind", "origin"])

    var values: [(any DatabaseValueConvertible)?] { [topic.number, kind.rawValue, origin.number] }

    init(_ columns: inout Columns) throws {
        self.init(try columns.topic(), try columns.word(), of: try columns.topic())
    }
}
