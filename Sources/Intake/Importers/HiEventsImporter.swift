/// Hi.Events' list of attendees.
struct HiEventsImporter: Importer {
    let kind = "hi-events"
    let title = "Hi.Events attendees"
    let signature = [["Public ID"], ["Short ID"], ["Product Name", "Check Ins", "Ticket Name"]]
    let columns: [ColumnRule] = [
        ColumnRule(.number, "Public ID"),
        ColumnRule(.firstName, "First Name"),
        ColumnRule(.lastName, "Last Name"),
        ColumnRule(.email, "Email"),
        ColumnRule(.status, "Status"),
        ColumnRule(.checkedIn, "Check Ins"),
        ColumnRule(.ticket, "Product Name", "Ticket Name"),
        ColumnRule(.registered, "Created Date"),
        .drop("ID", "Product ID", "Ticket ID", "Event ID", "Short ID", "Last Updated Date", "Notes"),
    ]
}
