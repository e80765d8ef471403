import Unconference

extension EventChecks {
    /// The shortest session that people found worth the walk, in minutes.
    static let shortest = 40
    /// The shortest gap in which people can choose and walk, in minutes.
    static let gap = 10

    func checkSlots() {
        let slots = places.slots.sorted { $0.value.starts < $1.value.starts }
        for slot in slots { checkWithinEvent(slot) }
        guard var earlier = slots.first else { return }
        for later in slots.dropFirst() {
            defer { if later.value.ends > earlier.value.ends { earlier = later } }
            let gap = minutes(from: earlier.value.ends, to: later.value.starts)
            if gap < 0 {
                reportOverlap(earlier, later)
            } else if gap < EventChecks.gap, earlier.value.kind == .session, later.value.kind == .session {
                report.warning(
                    "short-gap",
                    "between `\(earlier.value.id)` and `\(later.value.id)` are \(gap) minutes",
                    at: later.mark,
                    help: "leave at least \(EventChecks.gap) to choose and to walk"
                )
            }
        }
        for slot in slots where slot.value.kind == .session {
            let length = minutes(from: slot.value.starts, to: slot.value.ends)
            guard length < EventChecks.shortest else { continue }
            report.warning(
                "short-slot",
                "`\(slot.value.id)` is \(length) minutes long",
                at: slot.mark,
                help: "people found sessions under \(EventChecks.shortest) minutes too short; 50 is usual"
            )
        }
    }

    private func checkWithinEvent(_ slot: Placed<Slot>) {
        guard places.hasTimes, event.starts < event.ends else { return }
        let times = "\(slot.value.starts.local) to \(slot.value.ends.local.time)"
        if slot.value.starts < event.starts {
            report.error(
                "outside-event",
                "`\(slot.value.id)`, \(times), begins before the event does at \(event.starts.local)",
                at: slot.mark,
                help: "correct the slot, or let the event begin earlier"
            )
        } else if slot.value.ends > event.ends {
            report.error(
                "outside-event",
                "`\(slot.value.id)`, \(times), ends after the event does at \(event.ends.local)",
                at: slot.mark,
                help: "correct the slot, or let the event end later"
            )
        }
    }

    private func reportOverlap(_ earlier: Placed<Slot>, _ later: Placed<Slot>) {
        let message =
            "`\(later.value.id)` begins at \(later.value.starts.local.time), before `\(earlier.value.id)` ends at "
            + "\(earlier.value.ends.local.time)"
        // A break takes no room, so nothing meets in one place twice.
        if earlier.value.kind == .break || later.value.kind == .break {
            report.warning("overlap", message, at: later.mark, help: "let one begin when the other ends")
        } else {
            report.error(
                "overlap",
                message,
                at: later.mark,
                help: "a room would hold two at once; let one begin when the other ends"
            )
        }
    }

    private func minutes(from start: Moment, to end: Moment) -> Int {
        Int((end.instant.secondsSince1970 - start.instant.secondsSince1970) / 60)
    }
}
