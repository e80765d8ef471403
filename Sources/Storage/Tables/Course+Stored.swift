import GRDB
import Registration
import Unconference

extension Course: Stored {
    static let shape = TableShape(
        "course",
        key: [],
        ["phase", "uid", "last_erased", "wishes_made", "wishes_possible", "wishes_met"]
    )

    // The event of a course is in the column that every table has.
    var values: [(any DatabaseValueConvertible)?] {
        [phase.rawValue, uid, lastErased, served?.made, served?.possible, served?.met]
    }

    init(_ columns: inout Columns) throws {
        self.init(event: columns.event, uid: "", phase: try columns.word())
        uid = try columns.text()
        lastErased = try columns.number()
        let (made, possible, met) = (
            try columns.numberIfAny(), try columns.numberIfAny(), try columns.numberIfAny()
        )
        served = made.map { EventReport.Wishes(made: $0, possible: possible ?? 0, met: met ?? 0) }
    }
}
