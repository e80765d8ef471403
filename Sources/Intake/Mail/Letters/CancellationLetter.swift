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
                subject: "Cancelled: \(setting.event.title)",
                text: text(to: person, in: setting),
                until: setting.end(setting.event.ends.instant)
            )
        }
    }

    private static func text(to person: Participant, in setting: MailSetting) -> String {
        var body = LetterBody(to: person)
        body.say("Your registration is cancelled, and your place goes to somebody who waited.")
        body.quote(setting.whenAndWhere)
        body.say(
            """
            Was that not you, or do you want to come after all? Answer this letter. This is the last one you get about \
            this event; if you wish, we erase what we know about you before \(MailDate.words(setting.moment(setting.retires).local.date)), \
            when all of it goes anyway.
            """
        )
        return body.signed(by: setting.event)
    }
}
