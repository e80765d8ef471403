import GRDB
import Registration

extension MeetingReply: Stored {
    static let shape = TableShape(
        "meeting_reply",
        key: ["participant", "kind", "round", "number"],
        ["answer"],
        owner: "participant"
    )

    var values: [(any DatabaseValueConvertible)?] {
        let meeting = key.meeting
        return [
            key.participant.number, meeting.kind.rawValue, meeting.round, meeting.number, answer.rawValue,
        ]
    }

    var people: [Participant.ID] { [key.participant] }

    init(_ columns: inout Columns) throws {
        let person = try columns.person()
        let meeting = Meeting(
            kind: try columns.word(),
            round: try columns.number(),
            number: try columns.number(),
            people: []
        )
        self.init(person, about: meeting.key, try columns.word())
    }
}
