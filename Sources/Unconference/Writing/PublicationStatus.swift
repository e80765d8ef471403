/// Whether a piece of writing is meant for the public yet.
public enum PublicationStatus: String, Codable, Hashable, Sendable, CaseIterable {
    /// Still being written; built only when asked for.
    case draft
    /// For everybody.
    case published
}
