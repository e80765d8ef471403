import Markup
import Registration
import Unconference

/// The day at the desk: what everybody is told, the clock, and how each session goes.
enum DayPage {
    /// The page.
    static func page(_ call: Call) -> Hypertext {
        let isOrganiser = call.visitor.kind == .organiser
        let present = call.view.event.sessionSlots.filter { call.now < $0.ends.instant }.sorted {
            $0.starts < $1.starts
        }
        return DeskFrame.page(
            call,
            .day,
            """
            \(NowAndNext.piece(call))
            \(if: isOrganiser, messages(call))
            \(each: present.prefix(2), { slot in sessions(slot, call) })
            \(if: isOrganiser, clock(call))

            """
        )
    }

    private static func messages(_ call: Call) -> Hypertext {
        let words = call.deskWords.day
        let shown = call.view.announcements(at: call.now)
        return """
            <section class="list"><h2 class="kicker">\(words.tell)</h2>
            <ul class="log" id="told" data-live>\(each: shown, { message in
                """
                <li><b>\(message.text)</b> <span class="soft">\(call.words.clock.until) \(call.view.event.zone.moment(at: message.until).local.time.description)</span>\
                \(Forms.press(Deed.endAnnouncement.path, [("number", message.number.description), ("back", "/desk/day")], words.takeDown, about: message.text))</li>

                """
            })</ul>
            <form class="form" method="post" action="\(Deed.announce.path)">\(Forms.once("/desk/day"))
            \(Forms.line("text", words.message, "", hint: words.messageHint, limit: 200, required: true))
            \(Forms.choice("minutes", words.duration, [10, 30, 60, 120].map { (value: "\($0)", label: call.words.table.minutes($0)) }, chosen: "30"))
            <p class="go"><button class="button first">\(words.tellThem)</button></p></form></section>

            """
    }

    private static func sessions(_ slot: Slot, _ call: Call) -> Hypertext {
        let topics = call.view.event.rooms.flatMap { room in
            let cell = Cell(slot: slot.id, room: room.id)
            return [call.view.topic(in: cell)].compactMap(\.self) + call.view.former(in: cell)
        }
        return """
            <section class="list" id="day-\(slot.id.text)" data-live><h2 class="kicker">\(Clock.time(slot.starts))–\(slot.ends.local.time.description)</h2>
            \(if: topics.isEmpty, "<p class=\"soft\">\(call.deskWords.day.noSessions)</p>")
            <ul class="topiclist">\(each: topics, { session($0, call) })</ul></section>

            """
    }

    private static func session(_ topic: RoomTopic, _ call: Call) -> Hypertext {
        let number = topic.id.number.description
        let room = (topic.cell ?? topic.session?.cell).flatMap { call.view.event.room($0.room) }?.name ?? ""
        return """
            <li class="topic" id="day-t\(number)"><h3>\(topic.id.number) · \(topic.title)</h3>
            <p class="meta"><span><b>\(room)</b></span> \(SessionPiece.state(topic, call))</p>
            \(SessionPiece.deeds(topic, call, back: "/desk/day"))
            \(if: topic.cell != nil && VisitorKind.scribing.contains(call.visitor.kind), more(topic, number, call))</li>

            """
    }

    private static func more(_ topic: RoomTopic, _ number: String, _ call: Call) -> Hypertext {
        let words = call.deskWords.day
        let isOrganiser = call.visitor.kind == .organiser
        return """
            <details><summary>\(isOrganiser ? words.moreAll : words.more)<span class="unseen">: \(topic.title)</span></summary>
            <form class="form" method="post" action="\(Deed.handOver.path)">\(Forms.hidden([("topic", number), ("back", "/desk/day")]))
            \(Forms.line("person", words.newHost, "", limit: 9, required: true, key: "person-\(number)"))<p class="go"><button class="button">\(words.handOver)</button></p></form>
            \(if: isOrganiser, "<form class=\"form\" method=\"post\" action=\"\(Deed.cancelSession.path)\">\(Forms.hidden([("topic", number), ("back", "/desk/day")]))\(Forms.line("reason", words.reason, "", limit: 200, key: "reason-\(number)"))<p class=\"go\"><button class=\"button\">\(words.cancel)</button></p></form>")
            <form class="form" method="post" action="\(Deed.split.path)">\(Forms.hidden([("topic", number), ("back", "/desk/day")]))
            \(Forms.line("first", words.firstHalf, topic.title, limit: 140, required: true, key: "first-\(number)"))\(Forms.line("second", words.secondHalf, "", limit: 140, required: true, key: "second-\(number)"))
            <p class="go"><button class="button">\(words.split)</button></p></form></details>

            """
    }

    private static func clock(_ call: Call) -> Hypertext {
        let words = call.deskWords.day
        let slots = call.view.event.slots.filter { call.now < $0.ends.instant }.sorted {
            $0.starts < $1.starts
        }
        let names = slots.map {
            (value: $0.id.text, label: "\($0.starts.local.time.description) \($0.label)")
        }
        guard !slots.isEmpty else { return "" }
        return """
            <section class="list"><h2 class="kicker">\(words.clock)</h2>
            <form class="form" method="post" action="\(Deed.shift.path)">\(Forms.once("/desk/day"))
            <div id="shift-slot" data-live>\(Forms.choice("slot", words.from, names, chosen: names.first?.value ?? ""))</div>
            <p class="field"><label for="f-minutes-shift">\(words.minutesLabel)</label><input id="f-minutes-shift" name="minutes" type="number" min="1" max="240" value="10" inputmode="numeric" required></p>
            \(Forms.box("earlier", words.earlier))
            <div id="shift-absorb" data-live>\(Forms.choice("absorb", words.absorb, [(value: "", label: words.absorbNothing)] + names, chosen: ""))</div>
            <p class="go"><button class="button">\(words.moveIt)</button></p></form></section>

            """
    }
}
