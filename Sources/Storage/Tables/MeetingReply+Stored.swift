import GRDB
import Registration

extension MeetingReply: Stored {
    static let shape = TableShape(
        "meeting_reply",
        key: Meeting.Part.columns,
        ["answer"]
    )

    var values: [(any DatabaseValueConvertible)?] { key.values + [answer.rawValue] }

    init(_ columns: inout Columns) throws {
        let part = try columns.part()
        self.init(part.participant, about: part.meeting, try columns.word())
    }
}
