/// What a person does for a living, as far as the event's audience rule is concerned.
public enum AudienceKind: String, Codable, Hashable, Sendable, CaseIterable {
    /// Does the work the event is about, inside an organisation.
    case practitioner
    /// Advises others on it.
    case consultant
    /// Sells something for it.
    case vendor
    /// Helps to run the day.
    case helper
}
