/// The parts of a session's write-up, in their order.
///
/// What failed is asked for as plainly as what worked.
public enum NotePart: String, Codable, Hashable, Sendable, CaseIterable {
    /// What people said.
    case heard
    /// What went well elsewhere.
    case worked
    /// What did not, and why.
    case failed
    /// What those who tried would do another time.
    case differently
    /// What nobody in the room could answer.
    case questions

    /// The heading in a write-up.
    public var heading: String {
        switch self {
        case .heard: "What we heard"
        case .worked: "What worked"
        case .failed: "What failed"
        case .differently: "What we would do differently"
        case .questions: "Open questions"
        }
    }
}
