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
    public var heading: String { heading(in: .english) }

    /// The heading in a language.
    public func heading(in language: OwnLanguage) -> String {
        switch self {
        case .heard:
            language.said(
                "What we heard",
                german: "Was wir gehört haben",
                french: "Ce que nous avons entendu"
            )
        case .worked: language.said("What worked", german: "Was geklappt hat", french: "Ce qui a marché")
        case .failed:
            language.said("What failed", german: "Was nicht geklappt hat", french: "Ce qui n’a pas marché")
        case .differently:
            language.said(
                "What we would do differently",
                german: "Was wir anders machen würden",
                french: "Ce que nous ferions autrement"
            )
        case .questions:
            language.said("Open questions", german: "Offene Fragen", french: "Questions ouvertes")
        }
    }
}
