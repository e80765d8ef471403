import Unconference

/// Who may be written to, and until when.
enum MailRules {
    /// Refuses mail for an event whose people are gone.
    static func requireOpen(_ gathering: Gathering) throws(Refusal) {
        guard gathering.phase != .retired else {
            throw Refusal(
                .notNow,
                "mail-too-late",
                "the event is retired, and nobody is written to about it any more"
            )
        }
    }

    /// Refuses a letter that comes after what it is about is over, or after its data should be gone.
    static func requireTime(_ until: Instant, _ purpose: Slug, at now: Instant) throws(Refusal) {
        guard now < until else {
            throw Refusal(
                .notNow,
                "mail-too-late",
                "a letter for \(purpose) could be sent until \(until), and it is \(now)",
                help: "`unconf event show --retention` says what is kept until when"
            )
        }
    }

    /// The person, if there is one who can be written to.
    static func recipient(_ id: Participant.ID, of gathering: Gathering) throws(Refusal) -> Participant {
        guard let person = gathering.participants[id] else { throw .noParticipant(id.description) }
        guard person.email != nil else {
            throw Refusal(
                .conflict,
                "no-email",
                "participant \(id) gave no e-mail address",
                help: "`unconf participant edit \(id) --email ADDRESS`, if they want to be written to"
            )
        }
        return person
    }
}
