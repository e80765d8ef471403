import GRDB
import Registration
import Unconference

extension CountedOutcome: Stored {
    static let shape = TableShape("counted_outcome", key: ["measure"], ["count", "counted_on"])

    var values: [(any DatabaseValueConvertible)?] { [measure.text, count, on.description] }

    init(_ columns: inout Columns) throws {
        self.init(
            measure: try columns.slug(),
            count: try columns.number(),
            on: try columns.read(LocalDate.init)
        )
    }
}
