import Registration
import Unconference

extension Deed {
    /// Joins a round of coffee.
    static let joinRound = Deed(
        "join-round",
        "Join a round of coffee, or leave it; joining is the consent to be brought together with somebody in it.",
        JoinRound.self,
        own: true,
        [DeedField("slot", .text(80), required: true), DeedField("off", .flag)],
        said: Saying(
            "Noted.",
            german: "Notiert.",
            french: "C’est noté."
        )
    ) { input, call in
        JoinRound(try input.slug("slot"), by: try call.person(), leaving: input.flag("off"))
    }

    /// Says something about a meeting.
    static let reply = Deed(
        "reply",
        "Say of a meeting that the others can't be found, or that it shall not be today; none takes it back.",
        ReplyToMeeting.self,
        own: true,
        [
            DeedField("kind", .choice(Meeting.Kind.allCases.map(\.rawValue)), required: true),
            DeedField("round", .number, required: true),
            DeedField("number", .number, required: true),
            DeedField(
                "answer",
                .choice(["none"] + MeetingReply.Answer.allCases.map(\.rawValue)),
                required: true
            ),
        ],
        said: Saying(
            "The organisers know.",
            german: "Das Team weiß Bescheid.",
            french: "L’équipe est avertie."
        )
    ) { input, call in
        guard let round = input.number("round"),
            let number = input.number("number")
        else { throw Refusal.unreadable("number") }
        let meeting = Meeting(kind: try input.word("kind"), round: round, number: number, people: [])
        let answer = input["answer"] == "none" ? nil : try input.word("answer") as MeetingReply.Answer
        return ReplyToMeeting(meeting.key, by: try call.person(), answer)
    }

    /// Avoids somebody.
    static let avoid = Deed(
        "avoid",
        "Never be brought together with a certain person; nobody learns of it.",
        AvoidPerson.self,
        own: true,
        [DeedField("person", .number, required: true), DeedField("off", .flag)],
        said: Saying(
            "You will not be brought together. Nobody else learns of it.",
            german: "Sie werden nicht zusammengebracht. Sonst erfährt es niemand.",
            french: "Vous ne serez pas réunis. Personne d’autre ne l’apprend."
        )
    ) { input, call in
        AvoidPerson(try input.personID("person"), by: try call.person(), takeBack: input.flag("off"))
    }
}

extension Deed {
    /// Would swap contacts with those one met.
    static let swapContacts = Deed(
        "contacts",
        "Let those you met have your contact, if they let you have theirs; an empty text takes it back.",
        SwapContacts.self,
        own: true,
        [
            DeedField("kind", .choice(Meeting.Kind.allCases.map(\.rawValue)), required: true),
            DeedField("round", .number, required: true), DeedField("number", .number, required: true),
            DeedField("contact", .text(120)),
        ],
        said: Saying(
            "Noted. They see it once they have said so too.",
            german: "Notiert. Man sieht es, sobald die andere Seite es auch gesagt hat.",
            french: "C’est noté. L’autre le verra quand il l’aura dit aussi."
        )
    ) { input, call in
        let meeting = Meeting(
            kind: try input.word("kind"),
            round: try input.topicID("round").number,
            number: try input.topicID("number").number,
            people: []
        )
        let contact = input["contact"] ?? ""
        return SwapContacts(meeting.key, by: try call.person(), contact: contact.isEmpty ? nil : contact)
    }
}
