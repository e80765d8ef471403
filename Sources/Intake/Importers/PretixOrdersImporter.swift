/// pretix's list of orders: one row for each order, for as many people as it has positions.
///
/// Its keys are those of the list of positions, so that either can follow the other.
struct PretixOrdersImporter: Importer {
    let kind = "pretix-orders"
    let source = "pretix"
    let title = "pretix orders"
    let signature = [
        ["Order code", "Bestellnummer", "Code de commande"], ["Order total", "Bestellsumme", "Gesamtbetrag"],
    ]
    let columns: [ColumnRule] = [
        ColumnRule(.order, "Order code", "Bestellnummer", "Code de commande"),
        ColumnRule(.status, "Status", "Statut"),
        ColumnRule(.email, "Email", "E-mail", "E-Mail-Adresse"),
        ColumnRule(.registered, "Order date", "Bestelldatum"),
        ColumnRule(.registeredTime, "Order time", "Bestellzeit"),
        ColumnRule(.organisation, "Company", "Firma", "Entreprise"),
        ColumnRule(.name, "Name"),
        ColumnRule(.quantity, "Positions", "Positionen"),
        .drop(
            "Event slug",
            "Order total",
            "Bestellsumme",
            "Gesamtbetrag",
            "Phone number",
            "Telefonnummer",
            "Given name",
            "Family name",
            "Address",
            "Adresse",
            "ZIP code",
            "Postleitzahl",
            "City",
            "Ort",
            "Country",
            "Land",
            "State",
            "Bundesland",
            "Custom address field",
            "VAT ID",
            "Date of last payment",
            "Fees",
            "Order locale",
            "Invoice numbers",
            "Sales channel"
        ),
        .drop(
            "Requires special attention",
            "Comment",
            "Follow-up date",
            "E-mail address verified",
            "Payment providers",
            "Check-in text",
            "External customer ID",
            "Customer ID"
        ),
    ]

    func key(of row: SheetRow) -> TicketKey {
        row.text(.order).map { .inOrder($0, mark: "-") } ?? .person
    }
}
