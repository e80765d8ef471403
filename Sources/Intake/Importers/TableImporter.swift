/// Any other table: its columns are known by common headers, by the event's words in their cells, or by `--map`.
struct TableImporter: Importer {
    let kind = "csv"
    let title = "table"
    /// Nothing: a file is read so when nothing else fits and it has names or addresses.
    let signature: [[String]] = []
    let columns: [ColumnRule] = [
        ColumnRule(.number, "number", "attendee number", "ticket number", "ticket id", "attendee id"),
        ColumnRule(.order, "order", "order number", "order id", "order code"),
        ColumnRule(.ticket, "ticket", "ticket type", "ticket name"),
        ColumnRule(.status, "status", "standing", "rsvp"),
        ColumnRule(.quantity, "quantity", "tickets"),
        ColumnRule(.registered, "registered", "registered at", "order date", "date", "created at", "since"),
        ColumnRule(.checkedIn, "checked in", "checked in at"),
    ]
}
