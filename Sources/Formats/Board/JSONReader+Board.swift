import Unconference

extension JSONReader {
    /// A topic of the board, or nil and findings.
    mutating func topic() -> PublicTopic? {
        var number: Int?
        var slug: Slug?
        var title: String?
        var uid: String?
        var more = (detail: "", format: SessionFormat.discussion, wantsHost: false)
        var lists = (needs: [String](), tags: [String](), hosts: [String](), mergedFrom: [Int]())
        var cell: Cell?
        var wished: PublicCount?
        var origin = (delay: 0, repeats: Int?.none, halfOf: Int?.none, cancelled: Cell?.none)
        let known = [
            "number", "slug", "title", "uid", "detail", "format", "needs", "tags", "hosts", "wantsHost",
            "cell",
            "mergedFrom", "wished", "delay", "repeats", "halfOf", "cancelled",
        ]
        object(known: known, required: ["number", "slug", "title", "uid"]) { reader, key in
            switch key {
            case "number": number = reader.integer(in: 0...1_000_000)
            case "slug": slug = reader.slug()
            case "title": title = reader.string()
            case "uid": uid = reader.uid()
            case "detail": more.detail = reader.string() ?? ""
            case "format": more.format = reader.choice() ?? .discussion
            case "needs": lists.needs = reader.list { $0.string() }
            case "tags": lists.tags = reader.list { $0.string() }
            case "hosts": lists.hosts = reader.list { $0.string() }
            case "wantsHost": more.wantsHost = reader.boolean() ?? false
            case "cell": cell = reader.cell()
            case "mergedFrom": lists.mergedFrom = reader.list { $0.integer(in: 0...1_000_000) }
            case "delay": origin.delay = reader.integer(in: 0...1440) ?? 0
            case "repeats": origin.repeats = reader.integer(in: 0...1_000_000)
            case "cancelled": origin.cancelled = reader.cell()
            case "halfOf": origin.halfOf = reader.integer(in: 0...1_000_000)
            default: wished = reader.count()
            }
        }
        guard let number, let slug, let title, let uid else { return nil }
        return PublicTopic(
            number: number,
            slug: slug,
            title: title,
            detail: more.detail,
            format: more.format,
            needs: lists.needs,
            tags: lists.tags,
            hosts: lists.hosts,
            wantsHost: more.wantsHost,
            cell: cell,
            mergedFrom: lists.mergedFrom,
            wished: wished,
            uid: uid,
            delay: origin.delay,
            cancelled: origin.cancelled,
            repeats: origin.repeats,
            halfOf: origin.halfOf
        )
    }

    /// A cell that holds nothing.
    mutating func blockedCell() -> BlockedCell? {
        var cell: Cell?
        var reason: String?
        object(known: ["cell", "reason"], required: ["cell"]) { reader, key in
            if key == "cell" { cell = reader.cell() } else { reason = reader.string() }
        }
        return cell.map { BlockedCell(cell: $0, reason: reason) }
    }

    /// A part of the day at another time than planned.
    mutating func movedSlot() -> MovedSlot? {
        var slot: Slug?
        var times: [String: Instant] = [:]
        let names = ["plannedStarts", "plannedEnds", "starts", "ends"]
        object(known: ["slot"] + names, required: ["slot"] + names) { reader, key in
            if key == "slot" { slot = reader.slug() } else { times[key] = reader.instant() }
        }
        guard let slot, let plannedStarts = times["plannedStarts"], let plannedEnds = times["plannedEnds"],
            let starts = times["starts"], let ends = times["ends"]
        else { return nil }
        return MovedSlot(
            slot: slot,
            plannedStarts: plannedStarts,
            plannedEnds: plannedEnds,
            starts: starts,
            ends: ends
        )
    }

    private mutating func cell() -> Cell? {
        var slot: Slug?
        var room: Slug?
        object(known: ["slot", "room"], required: ["slot", "room"]) { reader, key in
            if key == "slot" { slot = reader.slug() } else { room = reader.slug() }
        }
        guard let slot, let room else { return nil }
        return Cell(slot: slot, room: room)
    }

    /// How many of a group came.
    mutating func share() -> BoardRecord.Share? {
        var name: String?
        var count: PublicCount?
        object(known: ["name", "count"], required: ["name", "count"]) { reader, key in
            if key == "name" { name = reader.string() } else { count = reader.count() }
        }
        guard let name, let count else { return nil }
        return BoardRecord.Share(name: name, count: count)
    }

    /// What came of a measure.
    mutating func outcome() -> BoardRecord.Outcome? {
        var measure: Slug?
        var count: PublicCount?
        var day: LocalDate?
        let names = ["measure", "count", "on"]
        object(known: names, required: names) { reader, key in
            switch key {
            case "measure": measure = reader.slug()
            case "count": count = reader.count()
            default: day = reader.date()
            }
        }
        guard let measure, let count, let day else { return nil }
        return BoardRecord.Outcome(measure: measure, count: count, on: day)
    }

    /// A person who agreed to be listed.
    mutating func person() -> PublicPerson? {
        var person = PublicPerson(name: "")
        object(known: ["name", "organisation", "role", "asks", "offers"], required: ["name"]) { reader, key in
            switch key {
            case "name": person.name = reader.string() ?? ""
            case "organisation": person.organisation = reader.string()
            case "role": person.role = reader.string()
            case "asks": person.asks = reader.list { $0.string() }
            default: person.offers = reader.list { $0.string() }
            }
        }
        return person.name.isEmpty ? nil : person
    }
}
