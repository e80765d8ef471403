import Registration
import Unconference

extension Deed {
    /// Calls the next pitch.
    static let call = Deed(
        "call",
        "Call the next pitch of the opening, or a certain one; `after` is whose turn it was on the page.",
        CallPitch.self,
        [DeedField("topic", .number), DeedField("after", .number)],
        said: Saying(
            "Called.",
            german: "Aufgerufen.",
            french: "Appelé."
        )
    ) { input, call in
        if let after = input.number("after"), call.view.queue.now?.number != after {
            throw Refusal(
                .conflict,
                "called-already",
                "somebody has called the next one already",
                help: "look who speaks now"
            )
        }
        return CallPitch(input["topic"] == nil ? nil : try input.topicID())
    }

    /// Puts a pitch at the end of the queue.
    static let skip = Deed(
        "skip",
        "Put a pitch at the end of the queue, as when its proposer is not in the room.",
        SkipPitch.self,
        [DeedField("topic", .number)],
        said: Saying(
            "Comes last.",
            german: "Kommt zuletzt.",
            french: "Passe en dernier."
        )
    ) { input, _ in SkipPitch(input["topic"] == nil ? nil : try input.topicID()) }

    /// Gives a pitch another place in the queue.
    static let queue = Deed(
        "queue",
        "Give a pitch another place in the queue of the opening.",
        MovePitch.self,
        [DeedField("topic", .number, required: true), DeedField("place", .number, required: true)],
        said: Saying(
            "Moved in the queue.",
            german: "In der Reihe verschoben.",
            french: "Déplacé dans la file."
        )
    ) { input, _ in
        MovePitch(try input.topicID(), to: input.number("place") ?? 0)
    }

    /// Notes a show of hands.
    static let hands = Deed(
        "hands",
        "Note how many hands were raised for a topic.",
        CountHands.self,
        [DeedField("topic", .number, required: true), DeedField("count", .number, required: true)],
        said: Saying(
            "Counted.",
            german: "Gezählt.",
            french: "Compté."
        )
    ) { input, _ in
        CountHands(try input.topicID(), hands: input.number("count") ?? -1)
    }
}
