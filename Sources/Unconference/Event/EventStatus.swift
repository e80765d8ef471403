/// Whether an event will take place, as far as the public is told.
public enum EventStatus: String, Codable, Hashable, Sendable, CaseIterable {
    /// Not shown to anybody yet.
    case draft
    /// It takes place.
    case announced
    /// It takes place later, on a date that is not known yet.
    case postponed
    /// It does not take place.
    case cancelled
}
