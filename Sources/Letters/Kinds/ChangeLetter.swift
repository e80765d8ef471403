public import Registration
public import Unconference

/// Says what has moved on the board, to those whom it concerns: hosts, and those who wished for it.
public enum ChangeLetter: LetterKind {
    /// `change`.
    public static let purpose = Slug(from: "change", fallback: "letter")
    /// What it is for.
    public static let summary = "what moved on the board, to its hosts and those who wished for it"

    /// One for each whom a change concerns, with all that concerns them.
    public static func letters(in setting: MailSetting) throws(Refusal) -> [LetterDraft] {
        guard setting.gathering.toldPlacements.count > 0 || !setting.topics.isEmpty else {
            throw Refusal(
                .conflict,
                "mail-nothing-told",
                "nobody was written to about the board yet, so nothing can have changed for them",
                help:
                    "`unconf mail draft joining` tells the board; or name what moved: `unconf mail draft change --topic 8`"
            )
        }
        let moves = ToldBoard.moves(in: setting)
        let round =
            (setting.gathering.mailings.unordered.filter { $0.purpose == purpose }
                .compactMap { Int($0.occasion) }.max() ?? 0) + 1
        return setting.people(.registered).compactMap { person in
            let own = moves.filter { concerns($0.topic.id, person.id, setting.gathering) }
            guard !own.isEmpty else { return nil }
            return LetterDraft(
                to: person.id,
                occasion: String(round),
                subject: setting.subject(
                    "The board has changed",
                    german: "Der Plan hat sich geändert",
                    french: "Le tableau a changé"
                ),
                text: text(to: person, own, in: setting),
                until: setting.end(setting.event.ends.instant)
            )
        }
    }

    /// The board with those changes.
    public static func told(in setting: MailSetting) -> DraftMail.Told? {
        ToldBoard.telling(ToldBoard.moves(in: setting), in: setting)
    }

    private static func concerns(_ topic: Topic.ID, _ person: Participant.ID, _ gathering: Gathering) -> Bool
    {
        let backing = Backing(topic: topic, participant: person)
        return gathering.hostings[backing] != nil || gathering.interests[backing] != nil
    }

    private static func lines(_ move: ToldBoard.Move, in setting: MailSetting) -> [String] {
        let language = setting.language
        let was = language.said("It was", german: "Es war", french: "C’était")
        var lines = move.from.map { ["\(was)\(language.colon) \(setting.words($0))"] } ?? []
        if move.isCancelled {
            let reason = move.reason.flatMap { $0.isEmpty ? nil : Harmless.line($0) }
            let cancelled = language.said(
                "It does not take place",
                german: "Es fällt aus",
                french: "Cela n’a pas lieu"
            )
            lines.append(reason.map { "\(cancelled)\(language.colon) \($0)" } ?? "\(cancelled).")
        } else {
            let now = language.said("It is now", german: "Es ist jetzt", french: "C’est maintenant")
            let off = language.said(
                "It is off the board.",
                german: "Es steht nicht mehr im Plan.",
                french: "Ce n’est plus sur le tableau."
            )
            lines.append(move.to.map { "\(now)\(language.colon) \(setting.words($0))" } ?? off)
        }
        return lines
    }

    private static func text(to person: Participant, _ moves: [ToldBoard.Move], in setting: MailSetting)
        -> String
    {
        var body = LetterBody(to: person, in: setting.language)
        body.say(
            "Something has moved that you host or wished for.",
            german: "Etwas, das Sie leiten oder sich gewünscht haben, hat sich verschoben.",
            french: "Quelque chose que vous animez ou souhaitiez a changé de place."
        )
        for move in moves {
            body.quote(["“\(move.topic.title)”"] + lines(move, in: setting))
        }
        if let board = setting.board {
            body.say(
                "The board as it is now:",
                german: "Der Plan, wie er jetzt ist:",
                french: "Le tableau tel qu’il est maintenant :"
            )
            body.address(board)
        }
        body.say(
            "On the day, the board in the room is what counts.",
            german: "Am Tag selbst gilt der Plan im Raum.",
            french: "Le jour même, c’est le tableau dans la salle qui compte."
        )
        return body.signed(by: setting.event)
    }
}
