public import Unconference

/// A question to begin with, for people who have just sat down together.
public enum StarterQuestion {
    /// Ways to ask about something, and about anything.
    private struct Ways: Sendable {
        let about: [@Sendable (String) -> String]
        let any: [String]
    }

    private static let english = Ways(
        about: [
            { "What would you do differently about \($0), if you began again?" },
            { "Where did \($0) go wrong for you, and who noticed first?" },
            { "What do you know about \($0) now that nobody had told you?" },
            { "What about \($0) do you still not dare to ask aloud?" },
        ],
        any: [
            "What are you stuck on, and what have you tried?",
            "What did you stop doing, and did anybody miss it?",
            "Which decision of last year would you like to have back?",
            "Who in your house should have this conversation with you?",
        ]
    )

    private static let german = Ways(
        about: [
            { "Was würden Sie bei „\($0)“ anders machen, wenn Sie noch einmal anfingen?" },
            { "Wo ging „\($0)“ bei Ihnen schief, und wem fiel es zuerst auf?" },
            { "Was wissen Sie heute über „\($0)“, das Ihnen niemand gesagt hatte?" },
            { "Was zu „\($0)“ trauen Sie sich noch immer nicht laut zu fragen?" },
        ],
        any: [
            "Womit kommen Sie nicht weiter, und was haben Sie versucht?",
            "Was haben Sie gelassen, und hat es jemand vermisst?",
            "Welche Entscheidung des letzten Jahres hätten Sie gern zurück?",
            "Wer bei Ihnen im Haus sollte dieses Gespräch mit Ihnen führen?",
        ]
    )

    private static let french = Ways(
        about: [
            { "Que feriez-vous autrement pour « \($0) », si vous recommenciez ?" },
            { "Où « \($0) » a-t-il échoué chez vous, et qui l’a vu en premier ?" },
            { "Que savez-vous de « \($0) » aujourd’hui que personne ne vous avait dit ?" },
            { "Qu’est-ce que vous n’osez toujours pas demander sur « \($0) » ?" },
        ],
        any: [
            "Sur quoi butez-vous, et qu’avez-vous essayé ?",
            "Qu’avez-vous cessé de faire, et cela a-t-il manqué à quelqu’un ?",
            "Quelle décision de l’an dernier aimeriez-vous reprendre ?",
            "Qui, chez vous, devrait avoir cette conversation avec vous ?",
        ]
    )

    /// The question: about what one offers and another asks, else about what they both named, else about anything.
    ///
    /// - Parameters:
    ///   - people: who sits there.
    ///   - number: chooses among the ways to ask, so that neighbours don't all get the same.
    ///   - language: in which it is asked.
    public static func text(for people: [Participant], number: Int, in language: OwnLanguage = .english)
        -> String
    {
        let ways =
            language.said(english, german: german, french: french)
        let asked = people.flatMap(\.asks)
        let offered = Set(people.flatMap(\.offers))
        let shared =
            asked.first(where: offered.contains) ?? asked.first { theme in asked.count { $0 == theme } > 1 }
        let choice = Int(number.magnitude % 4)
        guard let shared else { return ways.any[choice] }
        return ways.about[choice](shared.split(separator: "-").joined(separator: " "))
    }
}
