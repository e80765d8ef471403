/// A list as SchellingBoard imports it.
struct SchellingBoardImporter: Importer {
    let kind = "schellingboard"
    let source = "csv"
    let title = "SchellingBoard import list"
    let signature = [["name"], ["email"]]
    let isExact = true
    let columns: [ColumnRule] = [ColumnRule(.name, "name"), ColumnRule(.email, "email")]
}
