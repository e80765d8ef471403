import GRDB
import Registration

extension Second: Stored {
    static let shape = TableShape("seconding", key: ["topic", "participant"])

    var values: [(any DatabaseValueConvertible)?] { [key.topic.number, key.participant.number] }

    init(_ columns: inout Columns) throws {
        self.init(topic: try columns.topic(), participant: try columns.person())
    }
}
