import GRDB
import Registration

extension Interest: Stored {
    static let shape = TableShape("interest", key: ["topic", "participant"], ["must"], owner: "participant")

    var values: [(any DatabaseValueConvertible)?] { [key.topic.number, key.participant.number, must] }

    var people: [Participant.ID] { [key.participant] }

    init(_ columns: inout Columns) throws {
        self.init(
            topic: try columns.topic(),
            participant: try columns.person(),
            must: try columns.flag()
        )
    }
}
