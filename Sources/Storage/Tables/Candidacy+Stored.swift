import GRDB
import Registration
import Unconference

extension Candidacy: Stored {
    static let shape = TableShape(
        "candidacy",
        key: ["participant"],
        ["name", "objective", "text", "level", "organisation_kind", "tags", "validated_by", "at"]
    )

    var values: [(any DatabaseValueConvertible)?] {
        [
            participant.number, name, objective, text, level?.rawValue, organisationKind,
            TextList.joined(tags),
            TextList.joined(validatedBy), at.secondsSince1970,
        ]
    }

    init(_ columns: inout Columns) throws {
        let participant = try columns.person()
        let name = try columns.text()
        let objective = try columns.text()
        let text = try columns.text()
        let level = try columns.wordIfAny(Ambassador.Level.self)
        let organisationKind = try columns.textIfAny()
        let tags = try columns.texts()
        let validatedBy = try columns.texts()
        self.init(participant: participant, name: name, objective: objective, at: try columns.instant())
        self.text = text
        self.level = level
        self.organisationKind = organisationKind
        self.tags = tags
        self.validatedBy = validatedBy
    }
}
