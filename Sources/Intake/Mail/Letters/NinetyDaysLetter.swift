public import Registration
public import Unconference

/// Asks, ninety days later, what came of the one thing that somebody said they would do; only those who wished to be asked.
public enum NinetyDaysLetter: LetterKind {
    /// `ninety-days`.
    public static let purpose = Slug(from: "ninety-days", fallback: "letter")
    /// What it is for.
    public static let summary = "what came of what you said you would do? To those who wished to be asked"
    /// Whoever wished to be asked may have changed their mind.
    public static let mayBeDeclined = true

    /// One for each who said yes to being asked.
    public static func letters(in setting: MailSetting) throws(Refusal) -> [LetterDraft] {
        let day = setting.event.ends.local.date.adding(days: Commitment.days)
        guard setting.now >= setting.instant(day, .midnight) else {
            throw Refusal(
                .notNow,
                "mail-too-early",
                "people are asked \(Commitment.days) days after the event, from \(day) on",
                help: "draft it then"
            )
        }
        return setting.people(.registered).compactMap { person in
            guard let commitment = setting.gathering.commitments[person.id], commitment.remind else {
                return nil
            }
            return LetterDraft(
                to: person.id,
                subject: "Ninety days later: \(setting.event.title)",
                text: text(to: person, commitment, in: setting),
                until: setting.retires
            )
        }
    }

    /// Whether they still wish to be asked.
    public static func isDue(_ letter: Mailing, in setting: MailSetting) -> Bool {
        setting.gathering.commitments[letter.participant]?.remind ?? false
    }

    private static func text(to person: Participant, _ commitment: Commitment, in setting: MailSetting)
        -> String
    {
        var body = LetterBody(to: person)
        body.say("Ninety days ago you said what you would do, and that we may ask:")
        body.quote(commitment.text.split(separator: "\n").map(String.init))
        body.say(
            "How did it go? “Done”, “half”, “dropped it” or “something better came” are all good answers, and a word about why is worth more than a yes."
        )
        body.say(
            """
            Answer this letter; only we read it. We count how many were kept, and name nobody. On \
            \(MailDate.words(setting.moment(setting.retires).local.date)) we delete what we know about you from this event.
            """
        )
        return body.signed(by: setting.event)
    }
}
