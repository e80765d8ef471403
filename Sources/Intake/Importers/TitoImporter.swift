import Registration

/// Tito's list of tickets; the ticket's name counts, not that of the order.
struct TitoImporter: Importer {
    let kind = "tito"
    let title = "Tito tickets"
    let signature = [["Ticket Reference"], ["Order Reference", "Void Status"]]
    let columns: [ColumnRule] = [
        ColumnRule(.number, "Ticket Reference"),
        ColumnRule(.order, "Order Reference"),
        ColumnRule(.registered, "Ticket Created Date"),
        ColumnRule(.ticket, "Ticket"),
        ColumnRule(.name, "Ticket Full Name"),
        ColumnRule(.firstName, "Ticket First Name"),
        ColumnRule(.lastName, "Ticket Last Name"),
        ColumnRule(.email, "Ticket Email"),
        ColumnRule(.organisation, "Ticket Company Name"),
        ColumnRule(.status, "Void Status"),
        ColumnRule(.buyerName, "Order Name"),
        ColumnRule(.buyerEmail, "Order Email"),
        ColumnRule(.checkedIn, "Checked in at", "Check-in date"),
        .drop(
            "Number",
            "Event",
            "Price",
            "Ticket Phone Number",
            "Tags",
            "Unique Ticket URL",
            "Unique Order URL",
            "Order Company Name",
            "Order Phone Number",
            "Order Discount Code",
            "Order IP",
            "Order Created Date",
            "Order Completed Date",
            "Payment Reference",
            "Ticket Last Updated Date",
            "Order IP Address"
        ),
    ]

    /// Whether the ticket is void, in whichever word for yes or no.
    func standing(of row: SheetRow) -> SourceStanding {
        let word = HeaderName(row.text(.status) ?? "").compact
        let isGood = ["", "false", "no", "n", "0", "notvoid", "valid", "active", "complete", "completed"]
            .contains(word)
        guard isGood else { return .known(.void) }
        return .known(row.text(.checkedIn).map(StandingWords.says) == true ? .checkedIn : .attending)
    }
}
