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
    public var label: String { label(in: .english) }

    /// The format in plain words of a language.
    public func label(in language: OwnLanguage) -> String {
        switch self {
        case .discussion: language.said("Discussion", german: "Gespräch", french: "Discussion")
        case .demo: language.said("Show and ask", german: "Zeigen und fragen", french: "Montrer et demander")
        case .leanCoffee: language.said("Lean coffee", german: "Lean Coffee", french: "Lean coffee")
        case .oneTwoFourAll: language.said("1-2-4-all", german: "1-2-4-alle", french: "1-2-4-tous")
        case .troika: language.said("Troika", german: "Troika", french: "Troïka")
        case .worldCafe: language.said("World café", german: "World-Café", french: "World café")
        case .fishbowl: language.said("Fishbowl", german: "Fishbowl", french: "Bocal")
        case .workshop: language.said("Workshop", german: "Werkstatt", french: "Atelier")
        }
    }
}
