import Formats
public import Registration
public import Unconference

/// Says all that one needs to come: when, where, how to get in, with the day as a calendar.
public enum JoiningLetter: LetterKind {
    /// `joining`.
    public static let purpose = Slug(from: "joining", fallback: "letter")
    /// What it is for.
    public static let summary = "when, where, how to get in, with the day as a calendar"

    /// One for each who has a place.
    public static func letters(in setting: MailSetting) throws(Refusal) -> [LetterDraft] {
        setting.people(.registered).map { person in
            LetterDraft(
                to: person.id,
                subject: "How to come: \(setting.event.title)",
                text: text(to: person, in: setting),
                until: setting.end(setting.event.ends.instant)
            )
        }
    }

    /// The board as it is now: later letters tell what has changed since.
    public static func told(in setting: MailSetting) -> DraftMail.Told? { ToldBoard.now(in: setting) }

    /// The day, as everybody may know it.
    public static func file(in setting: MailSetting) -> LetterFile? {
        let programme = setting.gathering.programme()
        let text = ICalendar.text(
            name: setting.event.title,
            url: setting.site,
            zone: setting.event.zone,
            entries: programme.calendarEntries(),
            stamp: setting.now
        )
        return .calendar(setting.event.slug.text, text)
    }

    private static func text(to person: Participant, in setting: MailSetting) -> String {
        let event = setting.event
        var body = LetterBody(to: person)
        body.say("It is nearly time. This is all you need to come:")
        body.quote(
            setting.whenAndWhere + [event.venue?.url].compactMap(\.self).map { "Page of the place: \($0)" }
        )
        switch event.venue?.stepFree {
        case true: body.say("Every room that you need can be reached without stairs.")
        case false:
            body.say(
                "Not every room can be reached without stairs. Tell us if that concerns you; we plan with it."
            )
        case nil: break
        }
        if person.access != nil {
            body.say(
                "You told us what you need to take part. We have it in mind; answer this letter if it has changed."
            )
        }
        if let first = event.slots.first {
            body.say(
                "Doors open at \(event.starts.local.time); the day begins with \(Harmless.line(first.label))."
            )
        }
        body.say("Bring one thing that you are stuck on. You need no slides.")
        if let board = setting.board {
            body.say("Your way to the board, on any device; it is your key, so don't pass it on:")
            body.ownLink(to: board)
        }
        if let conduct = event.conduct {
            body.say("If anything is not right, on the day or before, turn to:")
            body.quote([conduct.contact])
        }
        body.say(
            "The calendar that goes with this letter has the day as it stands now; the board on the day is what counts."
        )
        body.say("Can't you come after all? Tell us, so that somebody else can.")
        return body.signed(by: event)
    }
}
