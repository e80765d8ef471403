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
                subject: setting.subject(
                    "Ninety days later",
                    german: "Neunzig Tage später",
                    french: "Quatre-vingt-dix jours plus tard"
                ),
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
        var body = LetterBody(to: person, in: setting.language)
        body.say(
            "Ninety days ago you said what you would do, and that we may ask:",
            german:
                "Vor neunzig Tagen haben Sie gesagt, was Sie tun wollen, und dass wir danach fragen dürfen:",
            french:
                "Il y a quatre-vingt-dix jours, vous avez dit ce que vous feriez, et que nous pouvions demander :"
        )
        body.quote(commitment.text.split(separator: "\n").map(String.init))
        body.say(
            "How did it go? “Done”, “half”, “dropped it” or “something better came” are all good answers, and a word about why is worth more than a yes.",
            german:
                "Wie ging es? „Getan“, „halb“, „gelassen“ oder „etwas Besseres kam“ sind alles gute Antworten, und ein Wort zum Warum ist mehr wert als ein Ja.",
            french:
                "Comment cela s’est-il passé ? « Fait », « à moitié », « abandonné » ou « mieux est venu » sont toutes de bonnes réponses, et un mot sur le pourquoi vaut plus qu’un oui."
        )
        body.say(
            """
            Answer this letter; only we read it. We count how many were kept, and name nobody. On \
            \(setting.lastDay) we delete what we know about you from this event.
            """,
            german: """
                Antworten Sie auf diese Nachricht; nur wir lesen es. Wir zählen, wie viele es getan haben, und nennen \
                niemanden. Am \(setting.lastDay) löschen wir, was wir von diesem Treffen über Sie wissen.
                """,
            french: """
                Répondez à ce message ; nous seuls le lisons. Nous comptons combien l’ont fait, et ne nommons personne. \
                Le \(setting.lastDay), nous effaçons ce que nous savons de vous depuis cette rencontre.
                """
        )
        return body.signed(by: setting.event)
    }
}
