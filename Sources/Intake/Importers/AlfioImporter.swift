/// alf.io's list of tickets.
struct AlfioImporter: Importer {
    let kind = "alfio"
    let title = "alf.io tickets"
    let signature = [["ReservationID"], ["Category"], ["PaidPrice", "OriginalPrice"]]
    let columns: [ColumnRule] = [
        ColumnRule(.number, "ID"),
        ColumnRule(.order, "ReservationID"),
        ColumnRule(.ticket, "Category"),
        ColumnRule(.status, "Status"),
        ColumnRule(.name, "Full Name"),
        ColumnRule(.firstName, "First Name"),
        ColumnRule(.lastName, "Last Name"),
        ColumnRule(.email, "E-Mail"),
        ColumnRule(.registered, "Confirmation"),
        .drop(
            "Event",
            "OriginalPrice",
            "PaidPrice",
            "Discount",
            "VAT",
            "Locked",
            "Language",
            "Billing Address",
            "Country Code",
            "Promo Code",
            "Payment ID",
            "Payment Method",
            "External Reference",
            "VAT ID"
        ),
    ]
}
