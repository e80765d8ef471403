import Unconference

/// Checks the parts of an event against each other.
struct EventChecks {
    let event: Event
    let places: EventPlaces
    let keep: Site.Keep
    let report: Report

    func run() {
        distinct(places.tickets, "ticket", \.id)
        distinct(places.rooms, "room", \.id)
        distinct(places.slots, "slot", \.id)
        distinct(places.measures, "measure", \.id)
        if places.hasTimes { checkLength() }
        checkSlots()
        checkBlocked()
        checkSpareCells()
        checkPlaces()
        guard places.hasTimes else { return }
        checkSales()
        checkRetirement()
    }

    private func distinct<Value>(_ values: [Placed<Value>], _ kind: String, _ id: (Value) -> Slug) {
        var seen: Set<Slug> = []
        for value in values where !seen.insert(id(value.value)).inserted {
            report.error(
                "duplicate-id",
                "there are two \(kind)s with the id `\(id(value.value))`",
                at: value.mark,
                help: "give one of them another id"
            )
        }
    }

    private func checkLength() {
        if event.ends <= event.starts {
            report.error(
                "time-order",
                "the event ends at \(event.ends.local), not after it begins at \(event.starts.local)",
                at: places.ends,
                help: "correct `starts` or `ends`"
            )
        } else if event.ends.local.date > event.starts.local.date.adding(days: 31) {
            report.error(
                "time-order",
                "the event begins on \(event.starts.local.date) and ends on \(event.ends.local.date), over a month later",
                at: places.ends,
                help: "correct the dates; events of a series have a folder each, and `series` in common"
            )
        }
    }

    private func checkBlocked() {
        var seen: Set<Cell> = []
        for blocked in places.blocked {
            let cell = blocked.value.cell
            known(cell.slot, "slot", among: places.slotNames, at: blocked.mark)
            known(cell.room, "room", among: places.rooms.map(\.value.id), at: blocked.mark)
            if let slot = event.slot(cell.slot), slot.kind != .session {
                report.warning(
                    "blocked-slot",
                    "`\(cell.slot)` holds no sessions, it is a \(slot.kind.rawValue); there is nothing to block",
                    at: blocked.mark,
                    help: "take the line away, or block the room in a slot with sessions"
                )
            }
            if !seen.insert(cell).inserted {
                report.error(
                    "duplicate-value",
                    "the room `\(cell.room)` is blocked twice in `\(cell.slot)`",
                    at: blocked.mark,
                    help: "keep one of the two, with its reason"
                )
            }
        }
    }

    private func known(_ id: Slug, _ kind: String, among ids: [Slug], at mark: SourceNode.Mark) {
        guard !ids.contains(id) else { return }
        let names = ids.map(\.text)
        report.error(
            "unknown-name",
            "`blocked` names the \(kind) `\(id)`, and there is no such \(kind)",
            at: mark,
            help: Nearest.name(to: id.text, among: names).map { "did you mean `\($0)`?" }
                ?? (names.isEmpty ? "add it under `\(kind)s`" : "there are \(names.joined(separator: ", "))")
        )
    }

    private func checkSpareCells() {
        guard !event.rooms.isEmpty, event.spareCells >= event.rooms.count else { return }
        let rooms = event.rooms.count == 1 ? "there is 1 room" : "there are \(event.rooms.count) rooms"
        report.warning(
            "spare-cells",
            "`spare-cells` is \(event.spareCells), and \(rooms): a plan would place nothing",
            at: places.spareCells,
            help: "lower `spare-cells` to less than the number of rooms"
        )
    }

    private func checkPlaces() {
        guard let capacity = event.capacity else { return }
        let total = places.tickets.reduce(0) { $0 + ($1.value.places ?? 0) }
        var sum = 0
        let crossing = places.tickets.first { ticket in
            sum += ticket.value.places ?? 0
            return sum > capacity
        }
        guard let crossing else { return }
        report.error(
            "too-many-places",
            "the tickets have \(total) places, and `capacity` is \(capacity)",
            at: crossing.mark,
            help: "raise `capacity`, or lower the `places` of a ticket"
        )
    }
}
