public import Registration
public import Unconference

/// Says that a place is held for somebody who waited, and until when.
public enum OfferLetter: LetterKind {
    /// `offer`.
    public static let purpose = Slug(from: "offer", fallback: "letter")
    /// What it is for.
    public static let summary = "a place is free, and held for you until a certain time"

    /// One for each to whom a place is offered.
    public static func letters(in setting: MailSetting) throws(Refusal) -> [LetterDraft] {
        setting.people(.offered).compactMap { person in
            guard let until = person.offerUntil, until > setting.now else { return nil }
            return LetterDraft(
                to: person.id,
                occasion: occasion(until),
                subject: setting.subject(
                    "A place is free",
                    german: "Ein Platz ist frei",
                    french: "Une place est libre"
                ),
                text: text(to: person, until, in: setting),
                until: setting.end(until)
            )
        }
    }

    /// Whether the same offer still stands.
    public static func isDue(_ letter: Mailing, in setting: MailSetting) -> Bool {
        setting.gathering.participants[letter.participant]?.offerUntil.map(occasion) == letter.occasion
    }

    private static func occasion(_ until: Instant) -> String { until.description }

    private static func text(to person: Participant, _ until: Instant, in setting: MailSetting) -> String {
        var body = LetterBody(to: person, in: setting.language)
        body.say(
            "A place is free, and you are next.",
            german: "Ein Platz ist frei, und Sie sind an der Reihe.",
            french: "Une place est libre, et c’est votre tour."
        )
        body.quote(setting.whenAndWhere)
        body.say(
            "We hold it for you until \(setting.words(setting.moment(until))).",
            german: "Wir halten ihn für Sie frei bis \(setting.words(setting.moment(until))).",
            french: "Nous vous la gardons jusqu’au \(setting.words(setting.moment(until)))."
        )
        let ticket = person.ticket.flatMap { setting.event.ticket($0) }
        if setting.event.registration.mode == .imported, let url = ticket?.url {
            body.say(
                "Take it by buying your ticket here:",
                german: "Nehmen Sie ihn, indem Sie hier Ihr Ticket kaufen:",
                french: "Prenez-la en achetant votre billet ici :"
            )
            body.address(url)
        } else if let board = setting.board {
            body.say(
                "Take it on your page, or answer this letter. This link is yours, so don't pass it on:",
                german:
                    "Nehmen Sie ihn auf Ihrer Seite, oder antworten Sie auf diese Nachricht. Dieser Link gehört Ihnen, geben Sie ihn nicht weiter:",
                french:
                    "Prenez-la sur votre page, ou répondez à ce message. Ce lien est le vôtre, ne le transmettez pas :"
            )
            body.ownLink(to: board)
        } else {
            body.say(
                "Answer this letter to take it.",
                german: "Antworten Sie auf diese Nachricht, um ihn zu nehmen.",
                french: "Répondez à ce message pour la prendre."
            )
        }
        body.say(
            "If you don't want it any more, a word from you lets the next in line have it sooner.",
            german:
                "Wenn Sie ihn nicht mehr möchten, bekommt ihn durch ein Wort von Ihnen der Nächste früher.",
            french:
                "Si vous n’en voulez plus, un mot de vous permet à la personne suivante de l’avoir plus tôt."
        )
        return body.signed(by: setting.event)
    }
}
