import GRDB
import Registration

extension MeetingReply: Stored {
    static let shape = TableShape(
        "meeting_reply",
        key: Meeting.Part.columns,
        ["answer"],
        owner: "participant"
    )

    var values: [(any DatabaseValueConvertible)?] { key.values + [answer.rawValue] }

    var people: [Participant.ID] { [key.participant] }

    init(_ columns: inout Columns) throws {
        let part = try columns.part()
        self.init(part.participant, about: part.meeting, try columns.word())
    }
}
