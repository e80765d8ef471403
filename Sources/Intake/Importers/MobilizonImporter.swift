/// Mobilizon's list of participants; without addresses.
struct MobilizonImporter: Importer {
    let kind = "mobilizon"
    let title = "Mobilizon participants"
    let signature = [["Participant name"], ["Participant status"]]
    let columns: [ColumnRule] = [
        ColumnRule(.name, "Participant name"),
        ColumnRule(.status, "Participant status"),
        ColumnRule(.registered, "Participant registration date"),
        ColumnRule(.answer, "Participant message"),
    ]
}
