/// What an import does with one row.
public enum ImportOutcome: String, Codable, Hashable, Sendable, CaseIterable {
    /// A person comes in.
    case new
    /// Somebody's guest comes in, without a name so far.
    case guest
    /// A person comes in and waits, because there is no place.
    case waiting
    /// Something about a known person changes.
    case changed
    /// Everything is as it was.
    case unchanged
    /// A known person's ticket is no longer good; their place is free.
    case cancelled
    /// A ticket that is not good, of somebody who never came in.
    case leftOut = "left-out"
    /// A known ticket that the export no longer has.
    case vanished
    /// The same ticket as another row of the file.
    case duplicate
    /// A row that can't go in.
    case refused

    /// The outcome as a report writes it.
    public var label: String {
        switch self {
        case .new: "new"
        case .guest: "new guest"
        case .waiting: "new, on the waitlist"
        case .changed: "changed"
        case .unchanged: "unchanged"
        case .cancelled: "cancelled"
        case .leftOut: "left out"
        case .vanished: "vanished"
        case .duplicate: "duplicate"
        case .refused: "refused"
        }
    }
}
