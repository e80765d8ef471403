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
                subject: "You have a place: \(setting.event.title)",
                text: text(to: person, in: setting),
                until: setting.end(setting.event.ends.instant)
            )
        }
    }

    private static func text(to person: Participant, in setting: MailSetting) -> String {
        var body = LetterBody(to: person)
        body.say("You have a place. We are glad that you come.")
        body.quote(setting.whenAndWhere)
        if let stuck = person.stuck {
            body.say("You told us what you are stuck on:")
            body.quote(stuck.split(separator: "\n").map(String.init))
            body.say("Is it still that? If it has changed, answer this letter, or change it on your page.")
        } else {
            body.say(
                """
                One question: what are you stuck on? A sentence is enough, in words that somebody from outside your \
                organisation would understand. Answer this letter, or say it on your page. It helps others to find you.
                """
            )
        }
        if let board = setting.board {
            body.say(
                "This link is your key to the board. It lets you in on any device, so don't pass it on:"
            )
            body.ownLink(to: board)
            body.say("There you can pitch a topic, change what you said, cancel, or have everything erased.")
        }
        body.say("If you can't come after all, tell us soon: somebody may be waiting for the place.")
        return body.signed(by: setting.event)
    }
}
