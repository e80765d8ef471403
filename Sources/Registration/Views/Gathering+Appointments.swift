import Unconference

extension Gathering {
    /// Each appointment as calendars should have it now, its number included.
    public var calendar: [Appointment] { present.map { $0.following(appointments[$0.key]) } }

    /// The changes after which what is kept of the appointments is as they are now.
    func settlingAppointments() -> [Change] {
        calendar.compactMap { appointment in
            let former = appointments[appointment.key]
            guard former != appointment else { return nil }
            return .appointment(Replacement(before: former, after: appointment))
        }
    }

    /// Sessions on the board, over or cancelled, and the parts of the day that are for everybody.
    private var present: [Appointment] {
        let placed = Set(placements.unordered.map(\.topic))
        let told = placed.union(sessionStates.unordered.map(\.topic))
        let sessions = told.sorted().compactMap { topic -> Appointment? in
            let state = session(of: topic)
            let isCancelled = state?.stage == .cancelled
            guard let cell = isCancelled ? state?.cell : cell(of: topic), let slot = event.slot(cell.slot)
            else { return nil }
            return Appointment(
                .session(topic),
                room: cell.room,
                starts: slot.starts.instant.adding(seconds: Int64(state?.delay ?? 0) * 60),
                ends: slot.ends.instant,
                isCancelled: isCancelled
            )
        }
        let parts = event.slots.filter { $0.kind != .session }.map {
            Appointment(.part($0.id), room: nil, starts: $0.starts.instant, ends: $0.ends.instant)
        }
        return sessions + parts
    }
}
