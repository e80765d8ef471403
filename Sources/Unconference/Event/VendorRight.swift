/// Something that vendors may do, where the event allows it.
public enum VendorRight: String, Codable, Hashable, Sendable, CaseIterable {
    /// Attend.
    case come
    /// Pitch and host topics.
    case pitch
    /// Be proposed to others as somebody worth meeting.
    case beMatched = "be-matched"
}
