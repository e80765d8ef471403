import GRDB
import Registration

extension Meeting.Key {
    /// The columns that name a meeting, in every table that does.
    static let columns = ["kind", "round", "number"]

    /// What stands in them.
    var values: [(any DatabaseValueConvertible)?] { [kind.rawValue, round, number] }
}

extension Meeting.Part {
    /// The columns that name somebody's part in a meeting.
    static let columns = ["participant"] + Meeting.Key.columns

    /// What stands in them.
    var values: [(any DatabaseValueConvertible)?] { [participant.number] + meeting.values }
}

extension Columns {
    /// The next columns: a meeting.
    mutating func meeting() throws -> Meeting.Key {
        Meeting.Key(kind: try word(), round: try number(), number: try number())
    }

    /// The next columns: somebody's part in a meeting.
    mutating func part() throws -> Meeting.Part { Meeting.Part(of: try person(), in: try meeting()) }
}
