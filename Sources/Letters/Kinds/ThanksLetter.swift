public import Registration
public import Unconference

/// Thanks those who came, with the write-ups that were published.
public enum ThanksLetter: LetterKind {
    /// `thanks`.
    public static let purpose = Slug(from: "thanks", fallback: "letter")
    /// What it is for.
    public static let summary = "thank you, with the notes that were published"
    /// It tells of what one may not care about.
    public static let mayBeDeclined = true

    /// One for each who came; for each with a place, where nobody was checked in.
    public static func letters(in setting: MailSetting) throws(Refusal) -> [LetterDraft] {
        guard setting.now >= setting.event.ends.instant else {
            throw Refusal(
                .notNow,
                "mail-too-early",
                "the event is not over before \(setting.event.ends.local)",
                help: "draft it when the notes are published"
            )
        }
        guard !setting.notes.isEmpty else {
            throw Refusal(
                .conflict,
                "mail-no-notes",
                "no note of the event is published yet, and there is nothing to thank with",
                help:
                    "`unconf note list` shows how far they are; `base-url` in unconf.yml must say where the site is"
            )
        }
        let people = setting.people(.registered)
        let someCame = setting.gathering.participants.unordered.contains { $0.checkedIn != nil }
        return people.filter { !someCame || $0.checkedIn != nil }.map { person in
            LetterDraft(
                to: person.id,
                subject: setting.subject("Thank you", german: "Danke", french: "Merci"),
                text: text(to: person, in: setting),
                until: setting.retires
            )
        }
    }

    private static func text(to person: Participant, in setting: MailSetting) -> String {
        var body = LetterBody(to: person, in: setting.language)
        body.say(
            "Thank you for coming. What people learned from each other that day can be read now:",
            german:
                "Danke, dass Sie da waren. Was alle an dem Tag voneinander gelernt haben, ist jetzt zu lesen:",
            french:
                "Merci de votre venue. Ce que chacun a appris des autres ce jour-là peut se lire maintenant :"
        )
        for note in setting.notes {
            body.quote([note.title])
            body.address(note.address)
        }
        body.say(
            """
            Whoever is named in a note agreed to it. If you find something that should not be there, answer this letter, \
            and we take it out.
            """,
            german: """
                Wer in einer Mitschrift genannt ist, hat zugestimmt. Wenn Sie etwas finden, das dort nicht stehen sollte, \
                antworten Sie auf diese Nachricht, und wir nehmen es heraus.
                """,
            french: """
                Toute personne nommée dans un compte rendu l’a accepté. Si vous trouvez quelque chose qui ne devrait pas \
                y être, répondez à ce message, et nous l’enlevons.
                """
        )
        body.say(
            "And if one of them helped you: tell the person who sat next to you that day.",
            german:
                "Und wenn Ihnen eine geholfen hat: Sagen Sie es der Person, die an dem Tag neben Ihnen saß.",
            french:
                "Et si l’un d’eux vous a aidé : dites-le à la personne qui était assise à côté de vous ce jour-là."
        )
        return body.signed(by: setting.event)
    }
}
