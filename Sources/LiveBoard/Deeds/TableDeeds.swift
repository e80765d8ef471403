import Registration
import Unconference

extension Deed {
    /// Puts a card on the table of a lean coffee.
    static let writeCard = Deed(
        "card",
        "Put a card on the table of a lean coffee.",
        WriteCard.self,
        [DeedField("topic", .number, required: true), DeedField("text", .text(140), required: true)],
        said: Saying(
            "It is on the table.",
            german: "Es liegt auf dem Tisch.",
            french: "C’est sur la table."
        )
    ) { input, _ in WriteCard(try input.topicID(), input["text"] ?? "") }

    /// Puts a dot on a card.
    static let dot = Deed(
        "dot",
        "Put a dot on a card of a lean coffee, or take one's own off; three for each person at a table.",
        DotCard.self,
        [
            DeedField("topic", .number, required: true), DeedField("card", .number, required: true),
            DeedField("off", .flag), DeedField("hand", .number),
        ],
        said: Saying(
            "Counted.",
            german: "Gezählt.",
            french: "Compté."
        )
    ) { input, _ in
        DotCard(
            try input.topicID(),
            card: try input.topicID("card").number,
            turn: input.number("hand") ?? 1,
            taking: input.flag("off")
        )
    }

    /// Talks about a card, goes on, or is done with it.
    static let turnCard = Deed(
        "turn",
        "Talk about a card of a lean coffee, give it two minutes more, be done with it, or leave it for later.",
        TurnCard.self,
        [
            DeedField("topic", .number, required: true), DeedField("card", .number, required: true),
            DeedField("to", .choice(TurnCard.Turn.allCases.map(\.rawValue)), required: true),
        ],
        said: Saying(
            "Noted.",
            german: "Notiert.",
            french: "C’est noté."
        )
    ) { input, _ in
        TurnCard(try input.topicID(), card: try input.topicID("card").number, try input.word("to"))
    }
}
