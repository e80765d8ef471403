/// pretix's check-in list: the holders of good tickets, without the positions' numbers.
struct PretixCheckInImporter: Importer {
    let kind = "pretix-check-in"
    let source = "pretix"
    let title = "pretix check-in list"
    let signature = [
        ["Order code", "Bestellnummer", "Code de commande"],
        ["Attendee name", "Teilnehmername", "Nom du participant"],
        ["Checked in", "Eingecheckt"],
    ]
    let columns: [ColumnRule] = [
        ColumnRule(.order, "Order code", "Bestellnummer", "Code de commande"),
        ColumnRule(.name, "Attendee name", "Teilnehmername", "Nom du participant"),
        ColumnRule(.ticket, "Product", "Produkt", "Produit"),
        ColumnRule(.checkedIn, "Checked in", "Eingecheckt"),
        ColumnRule(.email, "E-mail", "E-Mail-Adresse"),
        ColumnRule(.organisation, "Company", "Firma", "Entreprise", occurrence: 1),
        .drop(
            "Price",
            "Checked out",
            "Automatically checked in",
            "Paid",
            "Secret",
            "Date",
            "Start date",
            "End date",
            "Company",
            "Address",
            "ZIP code",
            "City",
            "Country",
            "State",
            "Phone number",
            "Seat ID",
            "Seat name"
        ),
    ]

    func key(of row: SheetRow) -> TicketKey {
        row.text(.order).map { .inOrder($0, mark: "-") } ?? .person
    }
}
