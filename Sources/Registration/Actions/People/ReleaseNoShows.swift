public import Unconference

/// Passes on the places of those who have not come, once the opening is under way.
public struct ReleaseNoShows: Action {
    /// The name in the history.
    public static let name = "release-no-shows"

    /// How long into the opening places are kept, in seconds.
    public static let patience: Int64 = 900

    /// The places of all who have not come.
    public init() {}

    /// From when on places may be passed on: a quarter of an hour into the first thing that all do together.
    public static func earliest(of event: Event) -> Instant {
        let opening = event.slots.filter { $0.kind == .plenary }.map(\.starts).min()
        return (opening ?? event.slots.map(\.starts).min() ?? event.starts).instant
            .adding(seconds: patience)
    }

    /// Releases the places and passes them to those in line, in one step.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        let event = draft.gathering.event
        let earliest = ReleaseNoShows.earliest(of: event)
        guard draft.now >= earliest else {
            let wall = event.zone.moment(at: earliest).local
            throw Refusal(
                .notNow,
                "too-early",
                "people may still come; places are kept until \(wall.date) \(wall.time)",
                help: "`unconf participant cancel` takes off somebody who said so"
            )
        }
        let missing = draft.gathering.participants.sorted.filter { $0.holdsPlace && $0.checkedIn == nil }
        for person in missing {
            var released = person
            released.standing = .cancelled
            released.offerUntil = nil
            released.released = draft.now
            draft.put(released)
        }
        let hosting = draft.gathering.placements.sorted.map(\.topic).filter { topic in
            let hosts = draft.gathering.hosts(of: topic)
            return !hosts.isEmpty && hosts.allSatisfy { host in missing.contains { $0.id == host } }
        }
        if !hosting.isEmpty {
            draft.notice(
                "topic \(hosting.map(\.description).joined(separator: ", ")) has no host here; "
                    + "`unconf session host TOPIC WHO` finds another"
            )
        }
        if missing.isEmpty { draft.notice("everybody who has a place is here") }
        Waitlist.settle(&draft)
        return "released the places of \(missing.count) who have not come"
    }
}
