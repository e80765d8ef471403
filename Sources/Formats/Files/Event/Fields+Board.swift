import Unconference

extension Fields {
    /// The rooms with sessions.
    func rooms() -> [Placed<Room>] {
        groups("rooms", example: "rooms: [{id: press, name: Press, capacity: 40}]").compactMap { fields in
            let id = fields.requiredSlug("id", help: "give the room a short name, such as `id: press`")
            let name = fields.line("name")
            let capacity = fields.number("capacity", in: 1...100_000)
            if capacity == nil, !fields.has("capacity") {
                fields.missing("capacity", help: "say how many people the room seats")
            }
            let features = fields.distinctLines("features") ?? []
            return id.map { id in
                Placed(
                    value: Room(id: id, name: name ?? id.text, capacity: capacity ?? 1, features: features),
                    mark: fields.mark
                )
            }
        }
    }

    /// The day in its parts, in the order of the file, and the ids of all of them, those with wrong times too.
    func slots(on day: LocalDate?, clock: WallClock) -> (slots: [Placed<Slot>], names: [Slug]) {
        var slots: [Placed<Slot>] = []
        var names: [Slug] = []
        for fields in groups("slots", example: "slots: [{id: s1, starts: \"10:45\", ends: \"11:35\"}]") {
            let id = fields.requiredSlug("id", help: "give the slot a short name, such as `id: s1`")
            let times = fields.slotTimes(on: day, clock: clock)
            let kind = fields.choice("kind", Slot.Kind.self) ?? .session
            let title = fields.line("title")
            guard let id else { continue }
            names.append(id)
            guard let times else { continue }
            let slot = Slot(id: id, starts: times.starts, ends: times.ends, kind: kind, title: title)
            slots.append(Placed(value: slot, mark: fields.mark))
        }
        return (slots, names)
    }

    private func slotTimes(on day: LocalDate?, clock: WallClock) -> (starts: Moment, ends: Moment)? {
        let first = requiredTime("starts", on: day)
        // A slot that begins on another day ends on that day, unless it says otherwise.
        let last = requiredTime("ends", on: first?.date ?? day)
        let starts = clock.moment(first, name("starts"), at: mark(of: "starts"))
        let ends = clock.moment(last, name("ends"), at: mark(of: "ends"))
        guard let starts, let ends else { return nil }
        if starts < ends { return (starts, ends) }
        report.error(
            "time-order",
            "\(name("ends")) is \(ends.local.time), not after `starts`, \(starts.local.time)",
            at: mark(of: "ends"),
            help: "correct one of the two; write 2027-03-20T00:30 when it ends on the next day"
        )
        return nil
    }

    private func requiredTime(_ key: String, on day: LocalDate?) -> LocalDateTime? {
        let before = report.findings.count
        if let time = wallTime(key, on: day) { return time }
        if report.findings.count == before { missing(key, help: "add `\(key): \"10:45\"`") }
        return nil
    }

    /// Cells that hold nothing.
    func blocked() -> [Placed<BlockedCell>] {
        groups("blocked", example: "blocked: [{slot: s1, room: garden, reason: rain}]").compactMap { fields in
            let slot = fields.requiredSlug("slot", help: "say which slot")
            let room = fields.requiredSlug("room", help: "say which room")
            let reason = fields.line("reason")
            guard let slot, let room else { return nil }
            return Placed(
                value: BlockedCell(cell: Cell(slot: slot, room: room), reason: reason),
                mark: fields.mark
            )
        }
    }

    /// How many wishes each has, and what they weigh.
    func wishes(_ usual: WishRules) -> WishRules {
        var rules = usual
        guard let fields = group("interests", example: "interests: {budget: 8, musts: 2}") else {
            return rules
        }
        rules.budget = fields.number("budget", in: 1...100) ?? rules.budget
        if let weights = fields.group("weights", example: "weights: {must: 3, like: 1}") {
            rules.mustWeight = weights.number("must", in: 1...1000) ?? rules.mustWeight
            rules.likeWeight = weights.number("like", in: 1...1000) ?? rules.likeWeight
            if rules.mustWeight < rules.likeWeight {
                report.error(
                    "wrong-value",
                    "a must weighs \(rules.mustWeight), less than a like with \(rules.likeWeight)",
                    at: weights.mark,
                    help: "exchange the two"
                )
            }
        }
        let musts = fields.number("musts", in: 0...100)
        rules.musts = musts ?? min(rules.musts, rules.budget)
        if rules.musts > rules.budget {
            report.error(
                "too-many-musts",
                "\(fields.name("musts")) is \(rules.musts), more than `budget`, \(rules.budget)",
                at: fields.mark(of: "musts"),
                help: "musts are a part of the wishes; lower `musts` or raise `budget`"
            )
        }
        return rules
    }
}
