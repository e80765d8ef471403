public import Unconference

/// Moves a part of the day and all that follows it on that day; a pause may take it up.
public struct ShiftSlots: Action {
    /// The name in the history.
    public static let name = "shift-slots"

    /// How far the day may be moved in one step, in minutes.
    public static let furthest = 24 * 60
    /// How long a part that takes up a delay must still be, in minutes.
    public static let shortest = 5

    private let slot: Slug
    private let minutes: Int
    private let absorbing: Slug?

    /// - Parameters:
    ///   - slot: the first part that moves.
    ///   - minutes: by how many minutes; negative for earlier.
    ///   - absorbing: the part that becomes shorter instead of moving what follows it.
    public init(from slot: Slug, minutes: Int, absorbing: Slug? = nil) {
        self.slot = slot
        self.minutes = minutes
        self.absorbing = absorbing
    }

    /// Moves what follows, within the event's own time.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        let event = draft.gathering.event
        guard minutes != 0, minutes.magnitude <= UInt(ShiftSlots.furthest) else {
            throw Refusal(
                .invalid,
                "bad-minutes",
                "the day can't move by \(minutes) minutes",
                help: "give 1 to \(ShiftSlots.furthest), or a negative number for earlier"
            )
        }
        let first = try known(slot, of: event)
        guard draft.now < first.ends.instant else {
            throw Refusal(
                .notNow,
                "slot-over",
                "\(first.id) ended at \(first.ends.local.time)",
                help: "move what follows it"
            )
        }
        let moving = try moving(from: first, of: event)
        try requireRoom(moving.slots, event, absorbed: moving.absorbed)
        for present in moving.slots {
            guard let planned = draft.gathering.plannedSlots.first(where: { $0.id == present.id }) else {
                continue
            }
            let (starts, ends) = (later(present.starts), later(present.ends))
            let end = present.id == moving.absorbed?.id ? present.ends.instant : ends
            if starts == planned.starts.instant && end == planned.ends.instant {
                draft.remove(MovedSlot.self, present.id)
            } else {
                draft.put(MovedSlot(planned, starts: starts, ends: end))
            }
        }
        let way = minutes > 0 ? "later" : "earlier"
        let absorbed = moving.absorbed.map { "; \($0.id) takes it up" } ?? ""
        return "moved the day from \(slot) on \(abs(minutes)) minutes \(way)\(absorbed)"
    }

    private func later(_ moment: Moment) -> Instant { moment.instant.adding(seconds: Int64(minutes) * 60) }

    private func known(_ id: Slug, of event: Event) throws(Refusal) -> Slot {
        guard let slot = event.slot(id) else {
            throw .unknown("slot", id.text, known: event.slots.map(\.id.text))
        }
        return slot
    }

    /// What moves, in order of time: everything of that day from the first part on, up to the one that takes it up.
    private func moving(from first: Slot, of event: Event) throws(Refusal) -> (slots: [Slot], absorbed: Slot?)
    {
        let day = event.slots.filter {
            $0.starts >= first.starts && $0.starts.local.date == first.starts.local.date
        }.sorted { ($0.starts, $0.id) < ($1.starts, $1.id) }
        guard let absorbing else { return (day, nil) }
        let pause = try known(absorbing, of: event)
        guard let end = day.firstIndex(where: { $0.id == absorbing }) else {
            throw Refusal(
                .conflict,
                "absorbs-before",
                "\(absorbing) is not after \(slot) on that day",
                help: "choose a part that comes later"
            )
        }
        let length = (pause.ends.instant.secondsSince1970 - pause.starts.instant.secondsSince1970) / 60
        guard length - Int64(minutes) >= ShiftSlots.shortest else {
            throw Refusal(
                .conflict,
                "absorbs-too-much",
                "\(pause.id) is \(length) minutes long and can't take up \(minutes)",
                help: "choose a longer one, or fewer minutes"
            )
        }
        return (Array(day[...end]), pause)
    }

    private func requireRoom(_ moved: [Slot], _ event: Event, absorbed: Slot?) throws(Refusal) {
        let names = Set(moved.map(\.id))
        let others = event.slots.filter { !names.contains($0.id) }
        for slot in moved {
            let starts = later(slot.starts)
            let ends = slot.id == absorbed?.id ? slot.ends.instant : later(slot.ends)
            guard ends <= event.ends.instant || ends <= slot.ends.instant else {
                throw passes(slot, "the end of the event at \(event.ends.local.time)")
            }
            guard starts >= event.starts.instant || starts >= slot.starts.instant else {
                throw passes(slot, "the beginning of the event at \(event.starts.local.time)")
            }
            // What lay beside each other before may go on doing so.
            for other in others where !overlap(slot, other) {
                guard starts < other.ends.instant, other.starts.instant < ends else { continue }
                throw passes(slot, "\(other.id), which is at \(other.times)")
            }
        }
    }

    private func overlap(_ one: Slot, _ other: Slot) -> Bool {
        one.starts < other.ends && other.starts < one.ends
    }

    private func passes(_ slot: Slot, _ obstacle: String) -> Refusal {
        Refusal(
            .conflict,
            "shift-too-far",
            "\(slot.id) would run into \(obstacle)",
            help: minutes > 0
                ? "let a pause take it up: `--absorb SLOT`, or choose fewer minutes"
                : "choose fewer minutes, or move from an earlier part on"
        )
    }
}
