import Registration
import Unconference

extension Deed {
    /// Joins a round of coffee.
    static let joinRound = Deed(
        "join-round",
        "Join a round of coffee, or leave it; joining is the consent to be brought together with somebody in it.",
        [.participant],
        [DeedField("slot", .text(80), required: true), DeedField("off", .flag)],
        said: "Noted."
    ) { input, call in
        JoinRound(try input.slug("slot"), by: try call.person(), leaving: input.flag("off"))
    }

    /// Says something about a meeting.
    static let reply = Deed(
        "reply",
        "Say of a meeting that the others can't be found, or that it shall not be today; none takes it back.",
        [.participant],
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
        said: "The organisers know."
    ) { input, call in
        guard let round = input["round"].flatMap({ Int(digits: $0) }),
            let number = input["number"].flatMap({ Int(digits: $0) })
        else { throw Refusal.unreadable("number") }
        let meeting = Meeting(kind: try input.word("kind"), round: round, number: number, people: [])
        let answer = input["answer"] == "none" ? nil : try input.word("answer") as MeetingReply.Answer
        return ReplyToMeeting(meeting.key, by: try call.person(), answer)
    }

    /// Avoids somebody.
    static let avoid = Deed(
        "avoid",
        "Never be brought together with a certain person; nobody learns of it.",
        [.participant],
        [DeedField("person", .number, required: true), DeedField("off", .flag)],
        said: "You will not be brought together. Nobody else learns of it."
    ) { input, call in
        AvoidPerson(try input.personID("person"), by: try call.person(), takeBack: input.flag("off"))
    }
}
