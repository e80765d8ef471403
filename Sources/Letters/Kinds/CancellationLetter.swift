public import Registration
public import Unconference

/// Says that somebody's registration was cancelled: the only letter that goes to those who don't come.
public enum CancellationLetter: LetterKind {
    /// `cancellation`.
    public static let purpose = Slug(from: "cancellation", fallback: "letter")
    /// What it is for.
    public static let summary = "your registration is cancelled"

    /// One for each who was cancelled.
    public static func letters(in setting: MailSetting) throws(Refusal) -> [LetterDraft] {
        setting.people(.cancelled).map { person in
            LetterDraft(
                to: person.id,
                subject: setting.subject("Cancelled", german: "Abgesagt", french: "Annulé"),
                text: text(to: person, in: setting),
                until: setting.end(setting.event.ends.instant)
            )
        }
    }

    private static func text(to person: Participant, in setting: MailSetting) -> String {
        var body = LetterBody(to: person, in: setting.language)
        body.say(
            "Your registration is cancelled, and your place goes to somebody who waited.",
            german: "Ihre Anmeldung ist aufgehoben, und Ihr Platz geht an jemanden, der gewartet hat.",
            french: "Votre inscription est annulée, et votre place va à quelqu’un qui attendait."
        )
        body.quote(setting.whenAndWhere)
        body.say(
            """
            Was that not you, or do you want to come after all? Answer this letter. This is the last one you get about \
            this event; if you wish, we erase what we know about you before \(setting.lastDay), \
            when all of it goes anyway.
            """,
            german: """
                Waren Sie das nicht, oder wollen Sie doch kommen? Antworten Sie auf diese Nachricht. Es ist die letzte \
                zu diesem Treffen; wenn Sie möchten, löschen wir, was wir über Sie wissen, vor dem \
                \(setting.lastDay), an dem ohnehin alles gelöscht wird.
                """,
            french: """
                Ce n’était pas vous, ou vous voulez venir malgré tout ? Répondez à ce message. C’est le dernier sur \
                cette rencontre ; si vous le souhaitez, nous effaçons ce que nous savons de vous avant le \
                \(setting.lastDay), où tout est effacé de toute façon.
                """
        )
        return body.signed(by: setting.event)
    }
}
