import GRDB
import Registration

extension ContactSwap: Stored {
    static let shape = TableShape(
        "contact_swap",
        key: ["participant", "kind", "round", "number"],
        ["contact"],
        owner: "participant"
    )

    var values: [(any DatabaseValueConvertible)?] {
        let meeting = key.meeting
        return [key.participant.number, meeting.kind.rawValue, meeting.round, meeting.number, contact]
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
        self.init(Key(participant: person, meeting: meeting.key), contact: try columns.text())
    }
}
