import GRDB
import Registration
import Unconference

extension Participant: Stored {
    static let shape = TableShape(
        "participant",
        key: ["number"],
        [
            "name", "unnamed", "email", "organisation", "role", "stage", "kind", "ticket", "asks", "offers",
            "stuck", "access", "diet", "standing", "since", "offer_until", "checked_in", "source",
            "checked_in_by", "released",
        ],
        hidden: ["mark"]
    )

    var values: [(any DatabaseValueConvertible)?] {
        [
            id.number, name, unnamed, email, organisation, role, stage, kind.rawValue, ticket?.text,
            TextList.joined(asks), TextList.joined(offers), stuck, access, diet, standing.rawValue,
            since.secondsSince1970, offerUntil?.secondsSince1970, checkedIn?.secondsSince1970, source,
            checkedInBy, released?.secondsSince1970,
        ]
    }

    var hiddenValues: [(any DatabaseValueConvertible)?] { [RandomName.make()] }

    init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.person(),
            name: try columns.text(),
            since: Instant(secondsSince1970: 0)
        )
        unnamed = try columns.flag()
        email = try columns.textIfAny()
        organisation = try columns.textIfAny()
        role = try columns.textIfAny()
        stage = try columns.textIfAny()
        kind = try columns.word()
        ticket = try columns.slugIfAny()
        asks = try columns.texts()
        offers = try columns.texts()
        stuck = try columns.textIfAny()
        access = try columns.textIfAny()
        diet = try columns.textIfAny()
        standing = try columns.word()
        since = try columns.instant()
        offerUntil = try columns.instantIfAny()
        checkedIn = try columns.instantIfAny()
        source = try columns.textIfAny()
        checkedInBy = try columns.textIfAny()
        released = try columns.instantIfAny()
    }
}
