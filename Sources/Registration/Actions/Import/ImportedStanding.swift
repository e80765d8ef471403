/// Where a ticket stands in the shop that sold it.
public enum ImportedStanding: String, Codable, Hashable, Sendable, CaseIterable {
    /// Its holder comes.
    case attending
    /// Its holder has come.
    case checkedIn = "checked-in"
    /// It is not paid, approved or confirmed yet.
    case waiting
    /// It was cancelled, or handed to somebody else.
    case cancelled
    /// The money was given back.
    case refunded
    /// The organiser said no, or the holder did.
    case declined
    /// It was made void, deleted or never finished.
    case void
    /// Somebody was asked and has not answered.
    case invited

    /// Whether the holder comes or would like to.
    public var comes: Bool {
        switch self {
        case .attending, .checkedIn, .waiting: true
        case .cancelled, .refunded, .declined, .void, .invited: false
        }
    }

    /// Whether the ticket is settled: whoever holds it has a claim to a place.
    public var isSettled: Bool { self == .attending || self == .checkedIn }
}
