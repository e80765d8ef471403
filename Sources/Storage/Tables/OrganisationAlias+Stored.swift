import GRDB
import Registration

extension OrganisationAlias: Stored {
    static let shape = TableShape("organisation_alias", key: ["alias"], ["name"], isRewritten: true)

    var values: [(any DatabaseValueConvertible)?] { [alias, name] }

    init(_ columns: inout Columns) throws {
        self.init(alias: try columns.text(), name: try columns.text())
    }
}
