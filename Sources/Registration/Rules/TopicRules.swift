import Unconference

/// What must hold before anybody does anything with topics and wishes.
enum TopicRules {
    /// Refuses participants while topics are not taken; organisers may prepare and repair at any time before retirement.
    static func requireOpen(_ gathering: Gathering, for actor: Actor) throws(Refusal) {
        let phase = gathering.phase
        guard actor.runsTheEvent ? phase != .retired : phase.takesPitches else {
            throw .notNow("pitching", phase: phase, opens: Phase.allCases.filter(\.takesPitches))
        }
    }

    /// Refuses participants while wishes are not taken.
    static func requireWishes(_ gathering: Gathering, for actor: Actor) throws(Refusal) {
        let phase = gathering.phase
        guard actor.runsTheEvent ? phase != .retired : phase.takesWishes else {
            throw .notNow("wishing", phase: phase, opens: Phase.allCases.filter(\.takesWishes))
        }
    }

    /// Refuses people who don't come, and vendors where the event does not let them pitch.
    static func requireHost(_ id: Participant.ID, of gathering: Gathering) throws(Refusal) {
        let person = try attendee(id, of: gathering)
        guard person.kind != .vendor || gathering.event.vendorsMay.contains(.pitch) else {
            throw Refusal(
                .notAllowed,
                "vendors-listen",
                "vendors don't pitch or host at this event",
                help: "`audience` in event.md says what vendors may do"
            )
        }
    }

    /// A person who has a place.
    static func attendee(_ id: Participant.ID, of gathering: Gathering) throws(Refusal) -> Participant {
        guard let person = gathering.participants[id] else { throw .noParticipant(id.description) }
        guard person.holdsPlace else {
            throw Refusal(
                .conflict,
                "does-not-come",
                person.standing == .waiting
                    ? "participant \(id) is on the waitlist and has no place yet"
                    : "participant \(id) was cancelled"
            )
        }
        return person
    }

    /// A topic that is still open.
    static func openTopic(_ id: Topic.ID, of gathering: Gathering) throws(Refusal) -> Topic {
        guard let topic = gathering.topics[id] else { throw .noTopic(id.description, nearest: nil) }
        guard topic.state == .open else { throw .topicClosed(topic) }
        return topic
    }
}
