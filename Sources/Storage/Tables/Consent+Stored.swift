import GRDB
import Registration
import Unconference

extension Consent: Stored {
    static let shape = TableShape(
        "consent",
        key: ["number"],
        ["participant", "purpose", "given", "at", "channel"]
    )

    var values: [(any DatabaseValueConvertible)?] {
        [number, participant.number, purpose.rawValue, given, at.secondsSince1970, channel]
    }

    init(_ columns: inout Columns) throws {
        self.init(
            number: try columns.number(),
            participant: try columns.person(),
            purpose: try columns.word(),
            given: try columns.flag(),
            at: try columns.instant(),
            channel: try columns.text()
        )
    }
}
