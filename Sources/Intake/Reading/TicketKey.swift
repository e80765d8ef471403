/// By what a ticket is known again in the next export.
public enum TicketKey: Hashable, Sendable {
    /// The source's own number of the ticket.
    case number(String)
    /// The order and the kind of ticket, and the place among those; the mark stands before the place.
    case inOrder(String, mark: String)
    /// The person, for sources that number nothing.
    case person
}
