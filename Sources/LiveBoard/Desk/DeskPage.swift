import Markup
import Registration
import Unconference

/// The desk: the board with things that can be moved on it, by two taps: the topic, then the cell.
enum DeskPage {
    /// The page.
    static func page(_ call: Call) throws -> Hypertext {
        let chosen = call.input.number("topic").flatMap { call.view.topic(Topic.ID($0)) }
        return DeskFrame.page(
            call,
            .board,
            title: call.guestWords.frame.desk,
            """
            \(if: call.may(.setPhase), phase(call))
            <div class="deskbar" id="deskbar" data-live>\(chosen.map { choosing($0, call) } ?? hint(call))
            \(try undo(call))</div>
            \(unplaced(call, chosen))
            \(grid(call, chosen))
            \(try history(call))

            """
        )
    }

    private static func hint(_ call: Call) -> Hypertext {
        "<p class=\"soft\">\(call.may(.place) ? call.deskWords.board.chooseTopic : call.deskWords.board.lookOn)</p>"
    }

    private static func undo(_ call: Call) throws -> Hypertext {
        guard call.may(.place),
            let entry = try call.visitor.actor.flatMap({ try call.board.lastUndoable(of: $0) })
        else {
            return ""
        }
        return Forms.press(
            "/do/undo",
            [("entry", entry.sequence.description)],
            call.deskWords.board.undo,
            about: entry.summary
        )
    }

    private static func phase(_ call: Call) -> Hypertext {
        """
        <form class="form phase" method="post" action="\(Deed.setPhase.path)">\(Forms.hidden([("back", "/desk")]))
        \(Forms.choice("phase", call.deskWords.board.eventIs, Phase.allCases.map { (value: $0.rawValue, label: call.deskWords.board.phase($0)) }, chosen: call.view.phase.rawValue))
        <p class="go"><button class="button">\(call.deskWords.board.moveOn)</button></p></form>

        """
    }

    private static func choosing(_ topic: RoomTopic, _ call: Call) -> Hypertext {
        let words = call.deskWords.board
        let id = topic.id.number.description
        return """
            <p><b>\(topic.id.number) · \(topic.title)</b></p>
            <div class="deeds"><a class="button" href="/desk">\(words.chooseAnother)</a>
            \(if: topic.cell != nil && call.may(.takeOff), Forms.tap(.takeOff, [("topic", id)], back: "/desk", words.takeOff))
            \(if: topic.cell != nil && call.may(.lock), Forms.tap(.lock, [("topic", id)] + (topic.locked ? [("off", "1")] : []), back: "/desk?topic=\(id)", topic.locked ? words.unlock : words.lock, pressed: topic.locked))</div>

            """
    }

    private static func unplaced(_ call: Call, _ chosen: RoomTopic?) -> Hypertext {
        let waiting = call.view.topics.filter { $0.cell == nil }
        return """
            <section class="list" id="unplaced" data-live><h2 class="kicker">\(call.deskWords.board.unplaced(waiting.count))</h2>
            <ul class="topiclist">\(each: waiting, { topic in
                """
                <li class="topic"\(drag(topic, call))><h3><a href="/desk?topic=\(topic.id.number)"\(if: topic.id == chosen?.id, " aria-current=\"true\"")>\(topic.id.number) · \(topic.title)</a></h3>\(TopicPiece.facts(topic, call))</li>

                """
            })</ul></section>

            """
    }

    private static func grid(_ call: Call, _ chosen: RoomTopic?) -> Hypertext {
        let event = call.view.event
        return """
            <div class="wall\(if: event.rooms.count > 5, " wide")" role="region" tabindex="0" aria-label="\(call.guestWords.frame.board)">
            <table class="board"><thead><tr><th scope="col" class="corner"><span class="unseen">\(call.words.board.time)</span></th>
            \(each: event.rooms, { room in "<th scope=\"col\"><span class=\"room\">\(room.name)</span> <span class=\"seats\">\(call.words.board.seats(room.capacity))</span></th>\n" })
            </tr></thead><tbody>
            \(each: event.sessionSlots, { slot in
                """
                <tr class="slot"><th scope="row" id="dh-\(slot.id.text)" data-live>\(Clock.time(slot.starts)) <span class="until">\(slot.id.text)</span></th>
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
                <article class="card\(if: holder.id == chosen?.id, " mine")"\(drag(holder, call))><p class="where">\(room)</p>\
                <h2><a href="/desk?topic=\(holder.id.number)">\(holder.id.number) · \(holder.title)</a></h2>\
                <p class="about">\(if: holder.locked, "<span class=\"state\">\(call.words.board.locked)</span> ")\(if: holder.wantsHost, "<span class=\"state wait\">\(call.words.topic.wantsHost)</span> ")<span>\(call.words.topic.wishes(holder.wishes ?? 0))</span></p>\
                \(if: call.may(.swap), swap(chosen, holder, call))</article>
                """
            } else {
                "<p class=\"where\">\(room)</p>\(target(cell, call, chosen))"
            }
        return
            "<td id=\"d-\(cell.slot.text)-\(cell.room.text)\"\(if: holder == nil, " class=\"free\"") data-live>\(content)</td>\n"
    }

    /// With a mouse a card can be taken; what it comes to are the forms that two taps find.
    private static func drag(_ topic: RoomTopic, _ call: Call) -> Hypertext {
        guard call.may(.place), !topic.locked else { return "" }
        return " draggable=\"true\" data-topic=\"\(topic.id.number)\" data-seen=\"\(seen(topic))\""
    }

    private static func seen(_ topic: RoomTopic) -> String { topic.cell?.description ?? "off" }

    private static func swap(_ chosen: RoomTopic?, _ holder: RoomTopic, _ call: Call) -> Hypertext {
        guard let chosen, chosen.id != holder.id else { return "" }
        return Forms.tap(
            .swap,
            [
                ("first", chosen.id.number.description), ("second", holder.id.number.description),
                ("seen", seen(chosen)),
            ],
            back: "/desk",
            call.deskWords.board.swapWith(chosen.id.number)
        )
    }

    /// A free cell: the button that puts the chosen topic there, or why it can't go there.
    private static func target(_ cell: Cell, _ call: Call, _ chosen: RoomTopic?) -> Hypertext {
        let words = call.deskWords.board
        if let reason = call.view.blockedReason(of: cell) {
            let isOurs = call.scene.gathering.closedCells[cell] != nil && call.may(.unblock)
            return """
                <p>\(reason.isEmpty ? words.blocked : reason)</p>\(if: isOurs, Forms.tap(.unblock, place(cell), back: "/desk", words.openAgain, about: cell.description))
                """
        }
        guard call.may(.place) else { return "<p>\(call.words.board.free)</p>" }
        guard let chosen, let topic = call.scene.gathering.topics[chosen.id] else {
            return "<p>\(call.words.board.free)</p>\(if: call.may(.block), block(cell, words))"
        }
        let broken = BoardRules.violations(placing: topic, in: cell, of: call.scene.gathering)
        guard broken.isEmpty else {
            return
                "<p\(call.inEnglish)>\(broken.map(\.message).joined(separator: "; "))</p>"
        }
        return Forms.tap(
            .place,
            [
                ("topic", chosen.id.number.description), ("seen", seen(chosen)),
            ] + place(cell),
            back: "/desk",
            words.putHere,
            about: cell.description,
            kind: "button first"
        )
    }

    private static func place(_ cell: Cell) -> [(String, String)] {
        [("slot", cell.slot.text), ("room", cell.room.text)]
    }

    /// A room that can't be used for a while: why, so that everybody is told.
    private static func block(_ cell: Cell, _ words: DeskWords.Board) -> Hypertext {
        """
        <details class="block"><summary>\(words.block)<span class="unseen">: \(cell.description)</span></summary>
        <form method="post" action="\(Deed.block.path)">\(Forms.hidden(place(cell) + [("back", "/desk")]))
        \(Forms.line("reason", words.why, "", limit: 200, required: true, key: "reason-\(cell.slot.text)-\(cell.room.text)"))
        <p class="go"><button class="button">\(words.blockIt)</button></p></form></details>
        """
    }

    private static func history(_ call: Call) throws -> Hypertext {
        let entries = try call.board.history(limit: 12).reversed()
        return """
            <section class="list" id="log"><h2 class="kicker">\(call.deskWords.board.log)</h2><ul class="log"\(call.inEnglish)>
            \(each: entries, { entry in
                "<li>\(Clock.time(call.view.event.zone.moment(at: entry.at))) <span>\(entry.actor.description)</span> \(entry.summary)</li>\n"
            })
            </ul></section>

            """
    }
}
