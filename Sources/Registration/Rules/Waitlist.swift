import Unconference

/// The waitlist: first come, first served, by itself.
enum Waitlist {
    /// Passes places on: offers that have ended lapse, and free places go to the next in line.
    ///
    /// Where tickets are sold elsewhere the place is held while the person buys; otherwise it is theirs at once.
    static func settle(_ draft: inout Draft) {
        for person in draft.gathering.participants.sorted
        where person.standing == .offered && person.offerUntil.map({ $0 <= draft.now }) == true {
            var lapsed = person
            lapsed.standing = .cancelled
            lapsed.offerUntil = nil
            draft.put(lapsed)
            draft.notice("the place held for participant \(person.id) was not taken up in time")
        }
        // A waitlist moves only while people may come at all.
        guard draft.gathering.phase.admitsPeople else { return }
        while let next = Seats(of: draft.gathering).next {
            var promoted = next
            if draft.gathering.event.registration.mode == .imported {
                promoted.standing = .offered
                promoted.offerUntil = offerEnd(for: draft.gathering.event, from: draft.now)
                draft.notice(
                    "participant \(next.id) is offered a place until \(local(promoted.offerUntil, draft))"
                )
            } else {
                promoted.standing = .registered
                draft.notice("participant \(next.id) has a place now; they were first in line")
            }
            draft.put(promoted)
        }
    }

    /// Until when an offer made now is held: 24 hours, four in the last three days, never ending at night.
    static func offerEnd(for event: Event, from now: Instant) -> Instant {
        let daysLeft = event.starts.instant.secondsSince1970 - now.secondsSince1970
        let end = now.adding(seconds: daysLeft <= 3 * 86400 ? 4 * 3600 : 24 * 3600)
        let wall = event.zone.moment(at: end).local
        let minutesToEight = (8 * 60 - wall.time.minutes + 1440) % 1440
        let isNight = wall.time.minutes >= 22 * 60 || wall.time.minutes < 8 * 60
        return isNight ? end.adding(seconds: Int64(minutesToEight) * 60) : end
    }

    private static func local(_ instant: Instant?, _ draft: Draft) -> String {
        guard let instant else { return "further notice" }
        let wall = draft.gathering.event.zone.moment(at: instant).local
        return "\(wall.date) \(wall.time)"
    }
}
