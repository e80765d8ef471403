import Registration
import Unconference

extension Deed {
    /// Changes what one said about oneself.
    static let editMe = Deed(
        "edit-me",
        "Change what you said about yourself.",
        EditParticipant.self,
        own: true,
        PersonFields.all,
        said: Saying(
            "Saved.",
            german: "Gespeichert.",
            french: "Enregistré."
        ),
        form: { call, input, refusal in try MePage.edit(call, input, refusal) },
        action: { input, call in
            EditParticipant(try call.person(), try PersonFields.form(input, mode: call.board.settings.mode))
        }
    )

    /// Agrees to something, or not.
    static let consent = Deed(
        "consent",
        "Agree to one thing, or withdraw it.",
        RecordConsent.self,
        own: true,
        [
            DeedField("purpose", .choice(Consent.Purpose.allCases.map(\.rawValue)), required: true),
            DeedField("given", .choice(["yes", "no"]), required: true),
        ],
        said: Saying(
            "Noted. It counts from the next time pages are made.",
            german: "Notiert. Es gilt, sobald die Seiten das nächste Mal gemacht werden.",
            french: "C’est noté. Cela vaut dès que les pages seront refaites."
        )
    ) { input, call in
        RecordConsent(
            try call.person(),
            try input.word("purpose"),
            given: input["given"] == "yes",
            channel: "board"
        )
    }

    /// Does not come after all.
    static let cancelMe = Deed(
        "cancel-me",
        "Give your place back.",
        CancelParticipant.self,
        own: true,
        said: Saying(
            "Your place is free for somebody else. Thank you for saying so.",
            german: "Ihr Platz ist frei für jemand anderen. Danke, dass Sie es gesagt haben.",
            french: "Votre place est libre pour quelqu’un d’autre. Merci de l’avoir dit."
        )
    ) { _, call in CancelParticipant(try call.person()) }
}
