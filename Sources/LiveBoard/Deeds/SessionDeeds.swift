import Registration
import Unconference

extension Deed {
    /// Says that a session has begun.
    static let start = Deed(
        "start",
        "Say that a session has begun; where no host came within five minutes, whoever starts it hosts it.",
        StartSession.self,
        [DeedField("topic", .number, required: true)],
        said: Saying(
            "It has begun.",
            german: "Es hat begonnen.",
            french: "C’est commencé."
        )
    ) { input, call in StartSession(try input.topicID(), by: call.visitor.participant) }

    /// Says that a session is over.
    static let over = Deed(
        "over",
        "Say that a session is over, which frees its room.",
        EndSession.self,
        [DeedField("topic", .number, required: true)],
        said: Saying(
            "It’s over. Thank you.",
            german: "Es ist vorbei. Danke.",
            french: "C’est fini. Merci."
        )
    ) { input, _ in EndSession(try input.topicID()) }

    /// Says that a session begins later.
    static let delay = Deed(
        "delay",
        "Say that a session begins some minutes after its slot does.",
        DelaySession.self,
        [DeedField("topic", .number, required: true), DeedField("minutes", .number, required: true)],
        said: Saying(
            "Everybody sees that it begins later.",
            german: "Alle sehen, dass es später beginnt.",
            french: "Tout le monde voit que cela commence plus tard."
        )
    ) { input, _ in
        DelaySession(try input.topicID(), minutes: input.number("minutes") ?? -1)
    }

    /// Says that a session does not take place.
    static let cancelSession = Deed(
        "cancel-session",
        "Say that a session does not take place, which frees its room.",
        CancelSession.self,
        [DeedField("topic", .number, required: true), DeedField("reason", .text(200))],
        said: Saying(
            "It does not take place.",
            german: "Es fällt aus.",
            french: "Cela n’a pas lieu."
        )
    ) { input, _ in CancelSession(try input.topicID(), reason: input["reason"] ?? "") }

    /// Gives a session to another host.
    static let handOver = Deed(
        "hand-over",
        "Give a session to another host.",
        HandOverSession.self,
        [DeedField("topic", .number, required: true), DeedField("person", .number, required: true)],
        said: Saying(
            "It has another host.",
            german: "Jemand anders leitet es.",
            french: "Quelqu’un d’autre l’anime."
        )
    ) { input, _ in HandOverSession(try input.topicID(), to: try input.personID("person")) }

    /// Offers a session a second time.
    static let repeatTopic = Deed(
        "repeat",
        "Offer a session again, for those who missed it.",
        RepeatTopic.self,
        [
            DeedField("topic", .number, required: true), DeedField("slot", .text(80)),
            DeedField("room", .text(80)),
        ],
        said: Saying(
            "It is offered once more.",
            german: "Es wird noch einmal angeboten.",
            french: "C’est proposé encore une fois."
        )
    ) { input, _ in
        let isPlaced = input["slot"]?.isEmpty == false
        let cell = isPlaced ? Cell(slot: try input.slug("slot"), room: try input.slug("room")) : nil
        return RepeatTopic(try input.topicID(), in: cell)
    }

    /// Makes two topics of one.
    static let split = Deed(
        "split",
        "Make two topics of one; wishes count for both until their owners choose.",
        SplitTopic.self,
        [
            DeedField("topic", .number, required: true), DeedField("first", .text(140), required: true),
            DeedField("second", .text(140), required: true),
        ],
        said: Saying(
            "They are two now.",
            german: "Es sind jetzt zwei.",
            french: "Il y en a deux maintenant."
        )
    ) { input, _ in SplitTopic(try input.topicID(), input["first"] ?? "", input["second"] ?? "") }
}
