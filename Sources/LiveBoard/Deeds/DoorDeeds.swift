import Registration
import Unconference

extension Deed {
    /// Lets somebody in at the door; twice is once.
    static let checkIn = Deed(
        "check-in",
        "Note that somebody came through the door; doing it twice changes nothing.",
        CheckIn.self,
        [DeedField("person", .number, required: true), DeedField("overbook", .flag)],
        said: Saying(
            "In.",
            german: "Drin.",
            french: "Entré."
        )
    ) { input, _ in CheckIn(try input.personID("person"), overbook: input.flag("overbook")) }

    /// Takes back that somebody came.
    static let notIn = Deed(
        "not-in",
        "Take back that somebody came through the door.",
        UndoCheckIn.self,
        [DeedField("person", .number, required: true)],
        said: Saying(
            "Taken back.",
            german: "Zurückgenommen.",
            french: "Annulé."
        )
    ) { input, _ in UndoCheckIn(try input.personID("person")) }

    /// Lets in somebody who is not on the list.
    static let walkIn = Deed(
        "walk-in",
        "Register somebody who stands at the door, and let them in.",
        AddParticipant.self,
        [
            DeedField("name", .text(80), required: true), DeedField("ticket", .text(80)),
            DeedField("overbook", .flag),
        ],
        said: Saying(
            "On the list, and in if there was a place.",
            german: "Auf der Liste, und drin, wenn ein Platz da war.",
            french: "Sur la liste, et entré s’il y avait une place."
        ),
        form: { call, _, refusal in DoorPage.page(call, refusal) },
        action: { input, _ in
            var form = ParticipantForm()
            form.name = input["name"]
            if input["ticket"]?.isEmpty == false { form.ticket = try input.slug("ticket") }
            return AddParticipant(form, walkIn: true, overbook: input.flag("overbook"))
        }
    )

    /// Passes on the places of those who have not come.
    static let release = Deed(
        "release",
        "Pass on the places of those who have not come, a quarter of an hour into the opening.",
        ReleaseNoShows.self,
        said: Saying(
            "Their places are passed on.",
            german: "Ihre Plätze sind weitergegeben.",
            french: "Leurs places sont transmises."
        )
    ) { _, _ in ReleaseNoShows() }

    /// Puts somebody into a round of coffee, as when they ask at the door.
    static let joinFor = Deed(
        "join-for",
        "Put somebody into a round of coffee who asked for it aloud, or take them out.",
        JoinRound.self,
        [
            DeedField("person", .number, required: true), DeedField("slot", .text(80), required: true),
            DeedField("off", .flag),
        ],
        said: Saying(
            "Noted.",
            german: "Notiert.",
            french: "C’est noté."
        )
    ) { input, _ in
        JoinRound(try input.slug("slot"), by: try input.personID("person"), leaving: input.flag("off"))
    }
}
