/// How a session is run; it says what the room needs and how the time is cut.
public enum SessionFormat: String, Codable, Hashable, Sendable, CaseIterable {
    /// People talk; the host keeps to the question.
    case discussion
    /// One shows, the others ask.
    case demo
    /// A table of topics, voted up, a few minutes each.
    case leanCoffee = "lean-coffee"
    /// Alone, in pairs, in fours, all together.
    case oneTwoFourAll = "1-2-4-all"
    /// Threes: one asks, two advise.
    case troika
    /// Several tables, several rounds, one question each.
    case worldCafe = "world-cafe"
    /// An inner circle with one empty chair.
    case fishbowl
    /// People do something together.
    case workshop

    /// The format in plain words.
    public var label: String {
        switch self {
        case .discussion: "Discussion"
        case .demo: "Show and ask"
        case .leanCoffee: "Lean coffee"
        case .oneTwoFourAll: "1-2-4-all"
        case .troika: "Troika"
        case .worldCafe: "World café"
        case .fishbowl: "Fishbowl"
        case .workshop: "Workshop"
        }
    }
}
