/// A question to begin with, for people who have just sat down together.
public enum StarterQuestion {
    private static let about: [@Sendable (String) -> String] = [
        { "What would you do differently about \($0), if you began again?" },
        { "Where did \($0) go wrong for you, and who noticed first?" },
        { "What do you know about \($0) now that nobody had told you?" },
        { "What about \($0) do you still not dare to ask aloud?" },
    ]
    private static let any = [
        "What are you stuck on, and what have you tried?",
        "What did you stop doing, and did anybody miss it?",
        "Which decision of last year would you like to have back?",
        "Who in your house should have this conversation with you?",
    ]

    /// The question: about what one offers and another asks, else about what they both named, else about anything.
    ///
    /// - Parameters:
    ///   - people: who sits there.
    ///   - number: chooses among the ways to ask, so that neighbours don't all get the same.
    public static func text(for people: [Participant], number: Int) -> String {
        let asked = people.flatMap(\.asks)
        let offered = Set(people.flatMap(\.offers))
        let shared =
            asked.first(where: offered.contains) ?? asked.first { theme in asked.count { $0 == theme } > 1 }
        let choice = Int(number.magnitude % 4)
        guard let shared else { return any[choice] }
        return about[choice](shared.split(separator: "-").joined(separator: " "))
    }
}
