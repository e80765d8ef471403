/// What a column of an export can fill: the right-hand side of `--map COLUMN=FIELD`.
public enum ImportField: String, Hashable, Sendable, CaseIterable {
    /// The holder's whole name.
    case name
    /// The first part of the name.
    case firstName = "first-name"
    /// The last part of the name.
    case lastName = "last-name"
    /// Where mail reaches the holder.
    case email
    /// Where they work.
    case organisation
    /// What they do there.
    case role
    /// How far they are on the journey.
    case stage
    /// Practitioner, consultant, vendor or helper.
    case kind
    /// The kind of ticket.
    case ticket
    /// What they would like to learn.
    case asks
    /// What they can help with.
    case offers
    /// What they are stuck on.
    case stuck
    /// What they need to take part.
    case access
    /// What they eat or don't.
    case diet
    /// Where the ticket stands.
    case status
    /// The source's own number of the ticket.
    case number
    /// The source's own number of the order.
    case order
    /// For how many people the row is.
    case quantity
    /// How many people the holder brings.
    case guests
    /// When the ticket was ordered.
    case registered
    /// The time of day of it, where the day stands alone.
    case registeredTime = "registered-time"
    /// When the holder came through the door, or whether.
    case checkedIn = "checked-in"
    /// The name of who paid.
    case buyerName = "buyer-name"
    /// The address of who paid.
    case buyerEmail = "buyer-email"
    /// Kept as an answer to the column's header.
    case answer
    /// Not kept.
    case ignore
}
