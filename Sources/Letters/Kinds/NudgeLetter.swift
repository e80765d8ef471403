public import Registration
public import Unconference

/// Reminds hosts that their session has no note yet: when it is over, that evening, after three days, then never.
public enum NudgeLetter: LetterKind {
    /// `nudge`.
    public static let purpose = Slug(from: "nudge", fallback: "letter")
    /// What it is for.
    public static let summary = "your session has no note yet: at its end, that evening, after three days"
    /// A reminder is a wish of ours, not of theirs.
    public static let mayBeDeclined = true

    /// One for each host of a session that is over and has no note, or for whoever pitched it where no host can be written to; at
    /// most one for each of the three times.
    public static func letters(in setting: MailSetting) throws(Refusal) -> [LetterDraft] {
        let people = Dictionary(setting.people(.registered).map { ($0.id, $0) }) { first, _ in first }
        return setting.gathering.held.flatMap { placement -> [LetterDraft] in
            guard let topic = setting.gathering.topics[placement.topic], topic.state == .open,
                isMissing(topic, in: setting), let slot = setting.event.slot(placement.cell.slot),
                let time = time(after: slot, topic, in: setting)
            else { return [] }
            let hosts = setting.gathering.hosts(of: topic.id).compactMap { people[$0] }
            // Where nobody who hosted can be written to, whoever brought the question has most to gain from the answers.
            let asked = hosts.isEmpty ? [topic.proposer.flatMap { people[$0] }].compactMap(\.self) : hosts
            return asked.map { person in
                LetterDraft(
                    to: person.id,
                    occasion: "\(topic.id) \(time.name)",
                    subject: setting.subject(
                        "Your session's note",
                        german: "Die Mitschrift Ihrer Runde",
                        french: "Le compte rendu de votre session"
                    ),
                    text: text(to: person, topic, time, hosted: !hosts.isEmpty, in: setting),
                    until: setting.end(time.until)
                )
            }
        }
    }

    /// Whether there is still no note.
    public static func isDue(_ letter: Mailing, in setting: MailSetting) -> Bool {
        let number = letter.occasion.prefix { $0 != " " }
        return Int(number).flatMap { setting.gathering.topics[Topic.ID($0)] }
            .map { isMissing($0, in: setting) } ?? false
    }

    /// One of the times at which a host is reminded.
    private struct Time {
        var name: String
        var until: Instant
    }

    private static func isMissing(_ topic: Topic, in setting: MailSetting) -> Bool {
        !setting.noted.contains(topic.slug) && setting.gathering.rawNotes[topic.id]?.isEmpty ?? true
    }

    /// The time after a session; one that was over early is asked about from then on.
    private static func time(after slot: Slot, _ topic: Topic, in setting: MailSetting) -> Time? {
        let session = setting.gathering.session(of: topic.id)
        let end = min(slot.ends.instant, session?.ended ?? slot.ends.instant)
        let seven = setting.instant(slot.ends.local.date, LocalTime(minutesSinceMidnight: 19 * 60))
        let evening = max(seven, setting.event.ends.instant.adding(seconds: 3600))
        let later = evening.adding(seconds: 3 * 86400)
        let last = later.adding(seconds: 4 * 86400)
        switch setting.now {
        case ..<end: return nil
        case ..<evening: return Time(name: "end", until: evening)
        case ..<later: return Time(name: "evening", until: later)
        case ..<last: return Time(name: "third-day", until: last)
        default: return nil
        }
    }

    private static func text(
        to person: Participant,
        _ topic: Topic,
        _ time: Time,
        hosted: Bool,
        in setting: MailSetting
    ) -> String {
        var body = LetterBody(to: person, in: setting.language)
        switch time.name {
        case "end" where !hosted:
            body.say(
                "The session on your question is over. It has no note yet:",
                german: "Die Runde zu Ihrer Frage ist vorbei. Sie hat noch keine Mitschrift:",
                french: "La session sur votre question est finie. Elle n’a pas encore de compte rendu :"
            )
        case "end":
            body.say(
                "Thank you for hosting. Your session has no note yet:",
                german: "Danke, dass Sie geleitet haben. Ihre Runde hat noch keine Mitschrift:",
                french: "Merci d’avoir animé. Votre session n’a pas encore de compte rendu :"
            )
        case "evening":
            body.say(
                "Before the day fades: this session still has no note.",
                german: "Bevor der Tag verblasst: Diese Runde hat noch immer keine Mitschrift.",
                french: "Avant que la journée ne s’efface : cette session n’a toujours pas de compte rendu."
            )
        default:
            body.say(
                "A last word from us about it: this session has no note, and we won't ask again.",
                german:
                    "Ein letztes Wort von uns dazu: Diese Runde hat keine Mitschrift, und wir fragen nicht noch einmal.",
                french:
                    "Un dernier mot de nous à ce sujet : cette session n’a pas de compte rendu, et nous ne redemanderons pas."
            )
        }
        body.quote(["“\(topic.title)”"])
        body.say(
            """
            Four short answers are enough: what we heard, what worked, what failed, what we would do differently. \
            Somebody who was there may write it as well as you.
            """,
            german: """
                Vier kurze Antworten genügen: was wir gehört haben, was geklappt hat, was nicht geklappt hat, was wir anders machen \
                würden. Wer dabei war, kann es so gut schreiben wie Sie.
                """,
            french: """
                Quatre réponses courtes suffisent : ce que nous avons entendu, ce qui a marché, ce qui n’a pas marché, ce que \
                nous ferions autrement. Quelqu’un qui y était peut l’écrire aussi bien que vous.
                """
        )
        if let board = setting.board {
            body.say(
                "Write it here; this link is yours, so don't pass it on:",
                german: "Schreiben Sie sie hier; dieser Link gehört Ihnen, geben Sie ihn nicht weiter:",
                french: "Écrivez-le ici ; ce lien est le vôtre, ne le transmettez pas :"
            )
            body.ownLink(to: board)
        } else {
            body.say(
                "Answer this letter with it, or send a picture of the flip chart without names and faces.",
                german:
                    "Antworten Sie damit auf diese Nachricht, oder schicken Sie ein Bild des Flipcharts ohne Namen und Gesichter.",
                french:
                    "Répondez à ce message avec lui, ou envoyez une photo du tableau papier, sans noms ni visages."
            )
        }
        return body.signed(by: setting.event)
    }
}
