/// What is private at an event, by the day on which it goes.
public enum PrivateData: String, Hashable, Sendable, CaseIterable {
    /// What people need to take part, and what they can't eat.
    case needs
    /// Who wished for what.
    case wishes
    /// The links by which people come in.
    case links
    /// All that people said about themselves.
    case profiles

    /// What it is, in words for people.
    public var words: String {
        switch self {
        case .needs: "access and dietary needs"
        case .wishes: "who wished for what"
        case .links: "the links by which people come in"
        case .profiles: "what people said about themselves"
        }
    }
}
