/// A list as Attendize imports it.
struct AttendizeImporter: Importer {
    let kind = "attendize"
    let source = "csv"
    let title = "Attendize import list"
    let signature = [["first_name"], ["last_name"], ["email"]]
    let isExact = true
    let columns: [ColumnRule] = [
        ColumnRule(.firstName, "first_name"), ColumnRule(.lastName, "last_name"), ColumnRule(.email, "email"),
    ]
}
