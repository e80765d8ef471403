/// How and when people register for an event.
public struct RegistrationWindow: Hashable, Sendable {
    /// How people come to be registered.
    public enum Mode: String, Codable, Hashable, Sendable, CaseIterable {
        /// They sign up here.
        case open
        /// Tickets are sold elsewhere; the list is imported.
        case imported
        /// Only those whom an organiser adds.
        case invited
        /// Nobody registers any more.
        case closed
    }

    /// How people come to be registered.
    public var mode: Mode
    /// From when on.
    public var from: Moment?
    /// Until when.
    public var until: Moment?

    /// A window; open at any time unless said otherwise.
    public init(mode: Mode = .open, from: Moment? = nil, until: Moment? = nil) {
        self.mode = mode
        self.from = from
        self.until = until
    }
}
