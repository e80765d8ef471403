import GRDB
import Registration
import Unconference

extension Mailing: Stored {
    static let shape = TableShape(
        "mailing",
        key: ["number"],
        [
            "participant", "purpose", "occasion", "standing", "subject", "text", "name", "made", "until",
            "state", "at", "reason",
        ]
    )

    var values: [(any DatabaseValueConvertible)?] {
        [
            number, participant.number, purpose.text, occasion, standing.rawValue, subject, text, name,
            made.secondsSince1970, until.secondsSince1970, state.rawValue, at.secondsSince1970, reason,
        ]
    }

    init(_ columns: inout Columns) throws {
        let number = try columns.number()
        let participant = try columns.person()
        let purpose = try columns.slug()
        let occasion = try columns.text()
        let standing: Participant.Standing = try columns.word()
        let subject = try columns.text()
        let text = try columns.text()
        let name = try columns.text()
        let made = try columns.instant()
        let draft = LetterDraft(
            to: participant,
            occasion: occasion,
            subject: subject,
            text: text,
            until: try columns.instant()
        )
        self.init(number: number, draft, purpose: purpose, standing: standing, name: name, at: made)
        state = try columns.word()
        at = try columns.instant()
        reason = try columns.textIfAny()
    }
}
