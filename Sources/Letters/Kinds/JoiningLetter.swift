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
                subject: setting.subject(
                    "How to come",
                    german: "So kommen Sie hin",
                    french: "Comment venir"
                ),
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
        var body = LetterBody(to: person, in: setting.language)
        body.say(
            "It is nearly time. This is all you need to come:",
            german: "Bald ist es so weit. Das ist alles, was Sie brauchen, um zu kommen:",
            french: "C’est bientôt. Voici tout ce qu’il vous faut pour venir :"
        )
        let page = setting.language.said(
            "Page of the place",
            german: "Seite des Ortes",
            french: "Page du lieu"
        )
        body.quote(
            setting.whenAndWhere
                + [event.venue?.url].compactMap(\.self).map { "\(page)\(setting.language.colon) \($0)" }
        )
        switch event.venue?.stepFree {
        case true:
            body.say(
                "Every room that you need can be reached without stairs.",
                german: "Alle Räume, die Sie brauchen, sind ohne Stufen zu erreichen.",
                french: "Toutes les salles utiles sont accessibles sans marches."
            )
        case false:
            body.say(
                "Not every room can be reached without stairs. Tell us if that concerns you; we plan with it.",
                german:
                    "Nicht jeder Raum ist ohne Stufen zu erreichen. Sagen Sie uns, wenn Sie das betrifft; wir planen damit.",
                french:
                    "Toutes les salles ne sont pas accessibles sans marches. Dites-nous si cela vous concerne ; nous en tenons compte."
            )
        case nil: break
        }
        if person.access != nil {
            body.say(
                "You told us what you need to take part. We have it in mind; answer this letter if it has changed.",
                german:
                    "Sie haben uns gesagt, was Sie brauchen, um dabei zu sein. Wir denken daran; antworten Sie, wenn sich etwas geändert hat.",
                french:
                    "Vous nous avez dit ce qu’il vous faut pour participer. Nous y pensons ; répondez si cela a changé."
            )
        }
        if let first = event.slots.first {
            body.say(
                "Doors open at \(event.starts.local.time); the day begins with \(Harmless.line(first.label)).",
                german:
                    "Die Türen öffnen um \(event.starts.local.time); der Tag beginnt mit: \(Harmless.line(first.label)).",
                french:
                    "Les portes ouvrent à \(event.starts.local.time) ; la journée commence par : \(Harmless.line(first.label))."
            )
        }
        body.say(
            "Bring one thing that you are stuck on. You need no slides.",
            german: "Bringen Sie eine Sache mit, bei der Sie nicht weiterkommen. Folien brauchen Sie nicht.",
            french: "Apportez une chose sur laquelle vous butez. Pas besoin de diapositives."
        )
        if let board = setting.board {
            body.say(
                "Your way to the board, on any device; it is your key, so don't pass it on:",
                german:
                    "Ihr Weg zum Plan, auf jedem Gerät; er ist Ihr Schlüssel, geben Sie ihn nicht weiter:",
                french: "Votre accès au tableau, sur tout appareil ; c’est votre clé, ne la transmettez pas :"
            )
            body.ownLink(to: board)
        }
        if let conduct = event.conduct {
            body.say(
                "If anything is not right, on the day or before, turn to:",
                german: "Wenn etwas nicht stimmt, am Tag oder vorher, wenden Sie sich an:",
                french: "Si quelque chose ne va pas, le jour même ou avant, adressez-vous à :"
            )
            body.quote([conduct.contact])
        }
        body.say(
            "The calendar that goes with this letter has the day as it stands now; the board on the day is what counts.",
            german:
                "Der Kalender an dieser Nachricht hat den Tag, wie er jetzt geplant ist; am Tag selbst gilt der Plan.",
            french:
                "Le calendrier joint à ce message montre la journée telle qu’elle est prévue ; le jour même, c’est le tableau qui compte."
        )
        body.say(
            "Can't you come after all? Tell us, so that somebody else can.",
            german: "Können Sie doch nicht kommen? Sagen Sie es uns, damit es jemand anders kann.",
            french:
                "Vous ne pouvez finalement pas venir ? Dites-le-nous, pour que quelqu’un d’autre le puisse."
        )
        return body.signed(by: event)
    }
}
