/// pretix's list of positions: one row for each ticket of an order.
///
/// Company and address come twice, first the holder's, then those of the invoice.
struct PretixPositionsImporter: Importer {
    let kind = "pretix"
    let title = "pretix order positions"
    let signature = [
        ["Order code", "Bestellnummer", "Code de commande"],
        ["Position ID", "Positions-ID", "ID de position"],
    ]
    let columns: [ColumnRule] = [
        ColumnRule(.order, "Order code", "Bestellnummer", "Code de commande"),
        ColumnRule(.number, "Position ID", "Positions-ID", "ID de position"),
        ColumnRule(.status, "Status", "Statut"),
        ColumnRule(.buyerEmail, "Email", "E-mail", "E-Mail-Adresse"),
        ColumnRule(.registered, "Order date", "Bestelldatum"),
        ColumnRule(.registeredTime, "Order time", "Bestellzeit"),
        ColumnRule(.ticket, "Product", "Produkt", "Produit"),
        ColumnRule(.name, "Attendee name", "Teilnehmername", "Name des Teilnehmers", "Nom du participant"),
        ColumnRule(.firstName, "Attendee name: Given name", "Teilnehmername: Vorname"),
        ColumnRule(.lastName, "Attendee name: Family name", "Teilnehmername: Nachname"),
        ColumnRule(.email, "Attendee email", "Teilnehmer-E-Mail", "E-Mail-Adresse des Teilnehmers"),
        ColumnRule(.organisation, "Company", "Firma", "Entreprise", occurrence: 1),
        ColumnRule(.ignore, "Company", "Firma", "Entreprise"),
        ColumnRule(.buyerName, "Invoice address name", "Rechnungsadresse Name"),
        .drop(
            "Event slug",
            "Phone number",
            "Telefonnummer",
            "Date",
            "Start date",
            "End date",
            "Variation",
            "Price",
            "Tax rate",
            "Tax rule",
            "Tax value",
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
            "Voucher",
            "Pseudonymization ID",
            "Seat ID",
            "Seat name",
            "Seat zone",
            "Seat row",
            "Seat number"
        ),
        .drop(
            "Order comment",
            "Follow-up date",
            "VAT ID",
            "Sales channel",
            "Order locale",
            "E-mail address verified",
            "Payment providers",
            "Preis",
            "Steuersatz",
            "Gutschein",
            "Valid from",
            "Valid until",
            "Ticket secret",
            "Secret",
            "Position order link",
            "Check-in lists",
            "External customer ID",
            "Customer ID"
        ),
    ]

    func key(of row: SheetRow) -> TicketKey {
        guard let order = row.text(.order), let position = row.text(.number) else { return .person }
        return .number("\(order)-\(position)")
    }
}
