/// Eventbrite's list of attendees, with American or British headers.
struct EventbriteImporter: Importer {
    let kind = "eventbrite"
    let title = "Eventbrite attendees"
    let signature = [
        ["Order #", "Order no.", "Order ID", "Bestellnr.", "Nº de commande"],
        ["Attendee Status", "Attendee #", "Ticket Type", "Teilnehmerstatus"],
    ]
    let columns: [ColumnRule] = [
        ColumnRule(.order, "Order #", "Order no.", "Order ID", "Bestellnr.", "Nº de commande"),
        ColumnRule(.registered, "Order Date", "Bestelldatum", "Date de commande"),
        ColumnRule(.firstName, "First Name", "Attendee first name", "Vorname", "Prénom"),
        ColumnRule(.lastName, "Last Name", "Surname", "Attendee Surname", "Attendee last name", "Nachname"),
        ColumnRule(.email, "Email", "Attendee email", "E-Mail", "E-Mail-Adresse"),
        ColumnRule(.buyerEmail, "Buyer email", "Purchaser email"),
        ColumnRule(.quantity, "Quantity", "Ticket quantity", "Anzahl", "Quantité"),
        ColumnRule(.ticket, "Ticket Type", "Ticketart", "Type de billet"),
        ColumnRule(.number, "Attendee #", "Attendee no.", "Attendee ID"),
        ColumnRule(.status, "Attendee Status", "Teilnehmerstatus"),
        .drop(
            "Barcode #",
            "Barcode no.",
            "Barcode",
            "Price Tier",
            "Group",
            "Order Type",
            "Currency",
            "Total Paid",
            "Fees Paid",
            "Eventbrite Fees",
            "Eventbrite Payment Processing",
            "Ticket Price",
            "Tax Paid",
            "Payment Type",
            "Payment Status",
            "Delivery Method",
            "Buyer first name",
            "Buyer last name",
            "Buyer Surname",
            "Buyer name",
            "Purchaser first name",
            "Purchaser last name",
            "Purchaser Surname"
        ),
        .drop(
            "Home Address 1",
            "Home Address 2",
            "Home City",
            "Home State",
            "Home Zip",
            "Home Country",
            "County of Residence",
            "Home Postcode",
            "Home Phone",
            "Cell Phone",
            "Event Name",
            "Event ID"
        ),
    ]
}
