import Registration
import Unconference

extension Deed {
    /// Says that a session has begun.
    static let start = Deed(
        "start",
        "Say that a session has begun; where no host came within five minutes, whoever starts it hosts it.",
        StartSession.self,
        [DeedField("topic", .number, required: true)],
        said: "It has begun."
    ) { input, call in StartSession(try input.topicID(), by: call.visitor.participant) }

    /// Says that a session is over.
    static let over = Deed(
        "over",
        "Say that a session is over, which frees its room.",
        EndSession.self,
        [DeedField("topic", .number, required: true)],
        said: "It’s over. Thank you."
    ) { input, _ in EndSession(try input.topicID()) }

    /// Says that a session begins later.
    static let delay = Deed(
        "delay",
        "Say that a session begins some minutes after its slot does.",
        DelaySession.self,
        [DeedField("topic", .number, required: true), DeedField("minutes", .number, required: true)],
        said: "Everybody sees that it begins later."
    ) { input, _ in
        DelaySession(try input.topicID(), minutes: input["minutes"].flatMap { Int(digits: $0) } ?? -1)
    }

    /// Says that a session does not take place.
    static let cancelSession = Deed(
        "cancel-session",
        "Say that a session does not take place, which frees its room.",
        CancelSession.self,
        [DeedField("topic", .number, required: true), DeedField("reason", .text(200))],
        said: "It does not take place."
    ) { input, _ in CancelSession(try input.topicID(), reason: input["reason"] ?? "") }

    /// Gives a session to another host.
    static let handOver = Deed(
        "hand-over",
        "Give a session to another host.",
        HandOverSession.self,
        [DeedField("topic", .number, required: true), DeedField("person", .number, required: true)],
        said: "It has another host."
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
        said: "It is offered once more."
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
        said: "They are two now."
    ) { input, _ in SplitTopic(try input.topicID(), input["first"] ?? "", input["second"] ?? "") }
}
