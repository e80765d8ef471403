public import Registration
public import Unconference

/// Says that somebody has a place, and asks the one question.
public enum ConfirmationLetter: LetterKind {
    /// `confirmation`.
    public static let purpose = Slug(from: "confirmation", fallback: "letter")
    /// What it is for.
    public static let summary = "you have a place; what are you stuck on?"

    /// One for each who has a place.
    public static func letters(in setting: MailSetting) throws(Refusal) -> [LetterDraft] {
        setting.people(.registered).map { person in
            LetterDraft(
                to: person.id,
                subject: setting.subject(
                    "You have a place",
                    german: "Sie haben einen Platz",
                    french: "Vous avez une place"
                ),
                text: text(to: person, in: setting),
                until: setting.end(setting.event.ends.instant)
            )
        }
    }

    private static func text(to person: Participant, in setting: MailSetting) -> String {
        var body = LetterBody(to: person, in: setting.language)
        body.say(
            "You have a place. We are glad that you come.",
            german: "Sie haben einen Platz. Wir freuen uns, dass Sie kommen.",
            french: "Vous avez une place. Nous sommes heureux que vous veniez."
        )
        body.quote(setting.whenAndWhere)
        if let stuck = person.stuck {
            body.say(
                "You told us what you are stuck on:",
                german: "Sie haben uns gesagt, womit Sie nicht weiterkommen:",
                french: "Vous nous avez dit sur quoi vous butez :"
            )
            body.quote(stuck.split(separator: "\n").map(String.init))
            body.say(
                "Is it still that? If it has changed, answer this letter, or change it on your page.",
                german:
                    "Ist es das noch? Wenn sich etwas geändert hat, antworten Sie auf diese Nachricht, oder ändern Sie es auf Ihrer Seite.",
                french:
                    "Est-ce toujours cela ? Si cela a changé, répondez à ce message, ou changez-le sur votre page."
            )
        } else {
            body.say(
                """
                One question: what are you stuck on? A sentence is enough, in words that somebody from outside your \
                organisation would understand. Answer this letter, or say it on your page. It helps others to find you.
                """,
                german: """
                    Eine Frage: Womit kommen Sie nicht weiter? Ein Satz genügt, in Worten, die auch jemand von außerhalb \
                    Ihres Hauses versteht. Antworten Sie auf diese Nachricht, oder sagen Sie es auf Ihrer Seite. So finden \
                    andere zu Ihnen.
                    """,
                french: """
                    Une question : sur quoi butez-vous ? Une phrase suffit, en des mots que quelqu’un d’ailleurs \
                    comprendrait. Répondez à ce message, ou dites-le sur votre page. Cela aide les autres à vous trouver.
                    """
            )
        }
        if let board = setting.board {
            body.say(
                "This link is your key to the board. It lets you in on any device, so don't pass it on:",
                german:
                    "Dieser Link ist Ihr Schlüssel zum Plan. Er lässt Sie auf jedem Gerät ein, geben Sie ihn nicht weiter:",
                french:
                    "Ce lien est votre clé du tableau. Il vous fait entrer sur tout appareil, ne le transmettez pas :"
            )
            body.ownLink(to: board)
            body.say(
                "There you can pitch a topic, change what you said, cancel, or have everything erased.",
                german:
                    "Dort können Sie ein Thema vorschlagen, Ihre Angaben ändern, absagen oder alles löschen lassen.",
                french:
                    "Vous pouvez y proposer un sujet, changer ce que vous avez dit, annuler, ou tout faire effacer."
            )
        }
        body.say(
            "If you can't come after all, tell us soon: somebody may be waiting for the place.",
            german:
                "Wenn Sie doch nicht kommen können, sagen Sie es uns bald: Vielleicht wartet jemand auf den Platz.",
            french:
                "Si vous ne pouvez finalement pas venir, dites-le-nous vite : quelqu’un attend peut-être la place."
        )
        return body.signed(by: setting.event)
    }
}
