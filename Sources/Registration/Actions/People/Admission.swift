import Unconference

/// Who may come to an event at all.
enum Admission {
    /// Refuses while nobody is admitted, or while people may not sign up by themselves.
    static func check(_ draft: inout Draft) throws(Refusal) {
        let gathering = draft.gathering
        guard gathering.phase.admitsPeople else {
            throw .notNow(
                "registration",
                phase: gathering.phase,
                opens: Phase.allCases.filter(\.admitsPeople)
            )
        }
        guard gathering.event.status != .cancelled else {
            throw Refusal(.notNow, "event-cancelled", "the event was cancelled")
        }
        guard !draft.isEntrusted else { return }
        let window = gathering.event.registration
        guard window.mode == .open else {
            throw Refusal(
                .notNow,
                "registration-\(window.mode.rawValue)",
                "people don't sign up here; registration is \(window.mode.rawValue)",
                help: "ask an organiser"
            )
        }
        if let from = window.from, draft.now < from.instant {
            throw Refusal(
                .notNow,
                "registration-early",
                "registration opens on \(from.local.date) at \(from.local.time)"
            )
        }
        if let until = window.until, draft.now > until.instant {
            throw Refusal(
                .notNow,
                "registration-over",
                "registration closed on \(until.local.date) at \(until.local.time)"
            )
        }
    }

    /// Lets in one more than there are places, as only those who run the event may, and says so.
    static func overbook(_ ticket: Slug?, in draft: inout Draft) throws(Refusal) {
        guard draft.actor.runsTheEvent else { throw .organisersOnly }
        let seats = Seats(of: draft.gathering)
        guard !seats.hasPlace(for: ticket) else { return }
        let capacity = draft.gathering.event.capacity.map { " of \($0)" } ?? ""
        draft.notice("that is more than there are places: \(seats.held + 1)\(capacity)")
    }

    /// Refuses vendors where the event does not want them.
    static func check(_ person: Participant, of event: Event) throws(Refusal) {
        guard person.kind != .vendor || event.vendorsMay.contains(.come) else {
            throw Refusal(
                .notAllowed,
                "no-vendors",
                "this event is for practitioners; vendors don't come",
                help: "`audience` in event.md says what vendors may do"
            )
        }
    }
}
