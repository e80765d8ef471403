import GRDB
import Registration

extension Answer: Stored {
    static let shape = TableShape(
        "answer",
        key: ["participant", "question"],
        ["text"],
        isRewritten: true
    )

    var values: [(any DatabaseValueConvertible)?] { [participant.number, question, text] }

    init(_ columns: inout Columns) throws {
        self.init(
            participant: try columns.person(),
            question: try columns.text(),
            text: try columns.text()
        )
    }
}
