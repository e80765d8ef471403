import Registration
import Unconference

extension Deed {
    /// Writes in a session's note.
    static let writeNote = Deed(
        "note",
        "Write one part of a session's note; `base` is the part as it was when the writing began.",
        WriteNote.self,
        [
            DeedField("topic", .number, required: true),
            DeedField("part", .choice(NotePart.allCases.map(\.rawValue)), required: true),
            DeedField("text", .text(12_000), required: true),
            DeedField("base", .text(12_000)),
        ],
        said: Saying(
            "Saved.",
            german: "Gespeichert.",
            french: "Enregistré."
        ),
        form: { call, input, refusal in try NotePage.refused(call, input, refusal) },
        action: { input, call in
            WriteNote(
                try input.topicID(),
                try input.word("part"),
                text: input["text"] ?? "",
                base: input["base"] ?? "",
                by: call.visitor.participant
            )
        }
    )

    /// Tells of a moment.
    static let tellAha = Deed(
        "aha",
        "Tell of something you learned.",
        TellAha.self,
        own: true,
        [DeedField("text", .text(600), required: true), DeedField("publish", .flag)],
        said: Saying(
            "Thank you. It is kept.",
            german: "Danke. Es ist aufgehoben.",
            french: "Merci. C’est gardé."
        ),
        form: { call, input, refusal in ClosingPage.page(call, input, refusal) },
        action: { input, call in
            TellAha(input["text"] ?? "", by: try call.person(), mayPublish: input.flag("publish"))
        }
    )

    /// Says what one will do.
    static let commit = Deed(
        "commit",
        "Say the one thing you will do; an empty text takes it back.",
        Commit.self,
        own: true,
        [DeedField("will", .text(600), required: true), DeedField("remind", .flag)],
        said: Saying(
            "It is kept, for you alone.",
            german: "Es ist aufgehoben, nur für Sie.",
            french: "C’est gardé, pour vous seul."
        ),
        form: { call, input, refusal in ClosingPage.page(call, input, refusal) },
        action: { input, call in
            Commit(input["will"] ?? "", by: try call.person(), remind: input.flag("remind"))
        }
    )
}
