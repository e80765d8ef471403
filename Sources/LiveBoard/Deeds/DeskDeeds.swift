import Registration
import Unconference

extension Deed {
    /// Puts a topic on the board, or moves it.
    static let place = Deed(
        "place",
        "Put a topic in a cell of the board, from wherever it is.",
        PlaceTopic.self,
        [
            DeedField("topic", .number, required: true),
            DeedField("slot", .text(80), required: true),
            DeedField("room", .text(80), required: true),
            DeedField("seen", .text(170)),
        ],
        said: Saying(
            "It is on the board.",
            german: "Es steht im Plan.",
            french: "C’est au tableau."
        )
    ) { input, call in
        let topic = try input.topicID()
        let cell = Cell(slot: try input.slug("slot"), room: try input.slug("room"))
        return PlaceTopic(
            topic,
            in: cell,
            moving: call.scene.gathering.placements[topic] != nil,
            seen: try input.seen(topic)
        )
    }

    /// Takes a topic off the board.
    static let takeOff = Deed(
        "take-off",
        "Take a topic off the board.",
        TakeOffBoard.self,
        [DeedField("topic", .number, required: true)],
        said: Saying(
            "It is off the board.",
            german: "Es steht nicht mehr im Plan.",
            french: "Ce n’est plus au tableau."
        )
    ) { input, _ in TakeOffBoard(.topic(try input.topicID())) }

    /// Exchanges two topics.
    static let swap = Deed(
        "swap",
        "Exchange the cells of two topics.",
        SwapTopics.self,
        [
            DeedField("first", .number, required: true), DeedField("second", .number, required: true),
            DeedField("seen", .text(170)),
        ],
        said: Saying(
            "The two have changed places.",
            german: "Die beiden haben die Plätze getauscht.",
            french: "Les deux ont échangé leurs places."
        )
    ) { input, _ in
        SwapTopics(
            try input.topicID("first"),
            try input.topicID("second"),
            seen: try input.seen(try input.topicID("first"))
        )
    }

    /// Keeps plans from moving a topic.
    static let lock = Deed(
        "lock",
        "Lock a topic in its cell, so that plans leave it there, or unlock it.",
        LockTopic.self,
        [DeedField("topic", .number, required: true), DeedField("off", .flag)],
        said: Saying(
            "Noted.",
            german: "Notiert.",
            french: "C’est noté."
        )
    ) { input, _ in LockTopic(try input.topicID(), locked: !input.flag("off")) }

    /// Moves the event on.
    static let setPhase = Deed(
        "phase",
        "Say how far the event has come.",
        SetPhase.self,
        [DeedField("phase", .choice(Phase.allCases.map(\.rawValue)), required: true)],
        said: Saying(
            "The event has moved on.",
            german: "Das Treffen ist weitergegangen.",
            french: "La rencontre a avancé."
        )
    ) { input, _ in SetPhase(try input.word("phase")) }
}
