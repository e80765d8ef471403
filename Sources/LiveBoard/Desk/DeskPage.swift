import Markup
import Registration
import Unconference

/// The desk: the board with things that can be moved on it, by two taps: the topic, then the cell.
enum DeskPage {
    /// The page.
    static func page(_ call: Call) throws -> Hypertext {
        let chosen = call.input["topic"].flatMap { Int(digits: $0) }.flatMap { call.view.topic(Topic.ID($0)) }
        return DeskFrame.page(
            call,
            .board,
            title: "Desk",
            """
            \(phase(call))
            <div class="deskbar" id="deskbar" data-live>\(chosen.map { choosing($0, call) } ?? "<p class=\"soft\">Choose a topic, then its cell.</p>")
            \(try undo(call))</div>
            \(unplaced(call, chosen))
            \(grid(call, chosen))
            \(try history(call))

            """
        )
    }

    private static func undo(_ call: Call) throws -> Hypertext {
        guard let entry = try call.visitor.actor.flatMap({ try call.board.lastUndoable(of: $0) }) else {
            return ""
        }
        return Forms.press("/do/undo", [("entry", entry.sequence.description)], "Undo", about: entry.summary)
    }

    private static func phase(_ call: Call) -> Hypertext {
        """
        <form class="form phase" method="post" action="/do/phase">\(Forms.hidden([("back", "/desk")]))
        \(Forms.choice("phase", "The event is", Phase.allCases.map { (value: $0.rawValue, label: $0.rawValue) }, chosen: call.view.phase.rawValue))
        <p class="go"><button class="button">Move it on</button></p></form>

        """
    }

    private static func choosing(_ topic: RoomTopic, _ call: Call) -> Hypertext {
        let id = topic.id.number.description
        return """
            <p><b>\(topic.id.number) · \(topic.title)</b></p>
            <div class="deeds"><a class="button" href="/desk">Choose another</a>
            \(if: topic.cell != nil, Forms.tap("take-off", [("topic", id)], back: "/desk", "Take it off the board"))
            \(if: topic.cell != nil, Forms.tap("lock", [("topic", id)] + (topic.locked ? [("off", "1")] : []), back: "/desk?topic=\(id)", topic.locked ? "Unlock" : "Lock", pressed: topic.locked))</div>

            """
    }

    private static func unplaced(_ call: Call, _ chosen: RoomTopic?) -> Hypertext {
        let waiting = call.view.topics.filter { $0.cell == nil }
        return """
            <section class="list" id="unplaced" data-live><h2 class="kicker">Not on the board: \(waiting.count)</h2>
            <ul class="topiclist">\(each: waiting, { topic in
                """
                <li class="topic"><h3><a href="/desk?topic=\(topic.id.number)"\(if: topic.id == chosen?.id, " aria-current=\"true\"")>\(topic.id.number) · \(topic.title)</a></h3>\(TopicPiece.facts(topic, call.view))</li>

                """
            })</ul></section>

            """
    }

    private static func grid(_ call: Call, _ chosen: RoomTopic?) -> Hypertext {
        let event = call.view.event
        return """
            <div class="wall\(if: event.rooms.count > 5, " wide")" role="region" tabindex="0" aria-label="Board">
            <table class="board"><thead><tr><th scope="col" class="corner"><span class="unseen">Time</span></th>
            \(each: event.rooms, { room in "<th scope=\"col\"><span class=\"room\">\(room.name)</span> <span class=\"seats\">\(room.capacity) seats</span></th>\n" })
            </tr></thead><tbody>
            \(each: event.sessionSlots, { slot in
                """
                <tr class="slot"><th scope="row">\(Clock.time(slot.starts)) <span class="until">\(slot.id.text)</span></th>
                \(each: event.rooms, { room in cell(Cell(slot: slot.id, room: room.id), call, chosen) })
                </tr>

                """
            })
            </tbody></table></div>

            """
    }

    private static func cell(_ cell: Cell, _ call: Call, _ chosen: RoomTopic?) -> Hypertext {
        let room = call.view.event.room(cell.room)?.name ?? ""
        let holder = call.view.topic(in: cell)
        let content: Hypertext =
            if let holder {
                """
                <article class="card\(if: holder.id == chosen?.id, " mine")"><p class="where">\(room)</p>\
                <h2><a href="/desk?topic=\(holder.id.number)">\(holder.id.number) · \(holder.title)</a></h2>\
                <p class="about">\(if: holder.locked, "<span class=\"state\">locked</span> ")\(if: holder.wantsHost, "<span class=\"state wait\">wants a host</span> ")<span>\(holder.wishes ?? 0) wishes</span></p>\
                \(swap(chosen, holder))</article>
                """
            } else {
                "<p class=\"where\">\(room)</p>\(target(cell, call, chosen))"
            }
        return
            "<td id=\"d-\(cell.slot.text)-\(cell.room.text)\"\(if: holder == nil, " class=\"free\"") data-live>\(content)</td>\n"
    }

    private static func swap(_ chosen: RoomTopic?, _ holder: RoomTopic) -> Hypertext {
        guard let chosen, chosen.id != holder.id else { return "" }
        return Forms.tap(
            "swap",
            [
                ("first", chosen.id.number.description), ("second", holder.id.number.description),
                ("seen", chosen.cell?.description ?? "off"),
            ],
            back: "/desk",
            "Swap with \(chosen.id.number)"
        )
    }

    /// A free cell: the button that puts the chosen topic there, or why it can't go there.
    private static func target(_ cell: Cell, _ call: Call, _ chosen: RoomTopic?) -> Hypertext {
        if let reason = call.view.blockedReason(of: cell) {
            return "<p>\(reason.isEmpty ? "blocked" : reason)</p>"
        }
        guard let chosen, let topic = call.scene.gathering.topics[chosen.id] else { return "<p>Free</p>" }
        let broken = BoardRules.violations(placing: topic, in: cell, of: call.scene.gathering)
        guard broken.isEmpty else { return "<p>\(broken.map(\.message).joined(separator: "; "))</p>" }
        return Forms.tap(
            "place",
            [
                ("topic", chosen.id.number.description), ("slot", cell.slot.text), ("room", cell.room.text),
                ("seen", chosen.cell?.description ?? "off"),
            ],
            back: "/desk",
            "Put it here",
            about: cell.description,
            kind: "button first"
        )
    }

    private static func history(_ call: Call) throws -> Hypertext {
        let entries = try call.board.history(limit: 12).reversed()
        return """
            <section class="list" id="log"><h2 class="kicker">Who did what</h2><ul class="log">
            \(each: entries, { entry in
                "<li>\(Clock.time(call.view.event.zone.moment(at: entry.at))) <span>\(entry.actor.description)</span> \(entry.summary)</li>\n"
            })
            </ul></section>

            """
    }
}
