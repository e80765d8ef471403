import Registration
import Unconference

extension Deed {
    /// Moves the clock of the day.
    static let shift = Deed(
        "shift",
        "Move what follows in the day by some minutes; one part may take them up.",
        ShiftSlots.self,
        [
            DeedField("slot", .text(80), required: true), DeedField("minutes", .number, required: true),
            DeedField("earlier", .flag), DeedField("absorb", .text(80)),
        ],
        said: Saying(
            "The day has moved.",
            german: "Der Tag hat sich verschoben.",
            french: "La journée est décalée."
        )
    ) { input, _ in
        let minutes = input.number("minutes") ?? 0
        let absorbing =
            input["absorb"].flatMap { $0.isEmpty ? nil : $0 } == nil ? nil : try input.slug("absorb")
        return ShiftSlots(
            from: try input.slug("slot"),
            minutes: input.flag("earlier") ? -minutes : minutes,
            absorbing: absorbing
        )
    }

    /// Tells everybody something.
    static let announce = Deed(
        "announce",
        "Tell everybody something, on every phone and screen, for some minutes.",
        Announce.self,
        [DeedField("text", .text(200), required: true), DeedField("minutes", .number)],
        said: Saying(
            "Everybody is told.",
            german: "Alle erfahren es.",
            french: "Tout le monde est averti."
        )
    ) { input, call in
        let minutes = input.number("minutes") ?? 30
        return Announce(input["text"] ?? "", until: call.now.adding(seconds: Int64(min(minutes, 2000)) * 60))
    }

    /// Takes a message off the screens.
    static let endAnnouncement = Deed(
        "end-announcement",
        "Take a message to all off every phone and screen.",
        EndAnnouncement.self,
        [DeedField("number", .number, required: true)],
        said: Saying(
            "It is not shown any more.",
            german: "Es wird nicht mehr gezeigt.",
            french: "Ce n’est plus affiché."
        )
    ) { input, _ in EndAnnouncement(input.number("number") ?? 0) }

    /// Keeps a cell free of sessions.
    static let block = Deed(
        "block",
        "Keep a cell of the board free, saying why.",
        CloseCell.self,
        [
            DeedField("slot", .text(80), required: true), DeedField("room", .text(80), required: true),
            DeedField("reason", .text(200)),
        ],
        said: Saying(
            "Nothing goes there now.",
            german: "Dort kommt jetzt nichts hin.",
            french: "Rien n’ira là pour l’instant."
        )
    ) { input, _ in
        CloseCell(
            Cell(slot: try input.slug("slot"), room: try input.slug("room")),
            reason: input["reason"] ?? ""
        )
    }

    /// Gives a cell back.
    static let unblock = Deed(
        "unblock",
        "Give a cell of the board back.",
        CloseCell.self,
        [DeedField("slot", .text(80), required: true), DeedField("room", .text(80), required: true)],
        said: Saying(
            "It can be used again.",
            german: "Er kann wieder benutzt werden.",
            french: "On peut s’en servir à nouveau."
        )
    ) { input, _ in CloseCell(Cell(slot: try input.slug("slot"), room: try input.slug("room")), reason: nil) }
}
