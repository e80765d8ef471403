import Markup
import Matching
import Registration
import Unconference

/// The tablet at a room's door: what is on, how long it still goes, which step it is at, what comes next.
enum RoomPage {
    /// The page.
    static func page(_ call: Call) throws -> Hypertext {
        guard let room = call.parts["room"].flatMap({ Slug($0) }).flatMap({ call.view.event.room($0) }) else {
            throw Refusal(
                .notFound,
                "no-room",
                "there is no room \(call.parts["room"] ?? "")",
                help: "rooms: \(call.view.event.rooms.map(\.id.text).joined(separator: ", "))"
            )
        }
        let path = "/room/\(room.id.text)"
        return ScreenFrame(call: call, title: room.name, kind: "door", next: (path, 20), name: room.name)
            .page(
                """
                <div id="door" class="door" data-live data-bells="\(bells(room, call))">
                <div class="messages">\(messages(call))</div>\(present(room, call))\(following(room, call))
                </div>

                """
            )
    }

    /// What everybody is told at the moment.
    static func messages(_ call: Call) -> Hypertext {
        "\(each: call.view.announcements(at: call.now), { "<p class=\"message\">\($0.text)</p>\n" })"
    }

    /// The session of a room at a moment: the one that is on, or is about to be.
    private static func session(_ room: Room, _ call: Call) -> (topic: RoomTopic, slot: Slot)? {
        guard let slot = call.view.slot(at: call.now), slot.kind == .session,
            let topic = call.view.topic(in: Cell(slot: slot.id, room: room.id))
        else { return nil }
        return (topic, slot)
    }

    private static func present(_ room: Room, _ call: Call) -> Hypertext {
        guard let (topic, slot) = session(room, call) else { return free(room, call) }
        let standing = call.view.standing(of: topic, at: call.now)
        return """
            <section class="session"><div class="head"><h1>\(topic.title)</h1>
            <p class="facts">\(Clock.time(slot.starts))–\(slot.ends.local.time.description)\(if: !topic.hosts.isEmpty, " · \(TopicPiece.names(topic.hosts, call))") · \(topic.format.label(in: call.language))</p>
            \(full(topic, call))</div>
            \(course(topic, slot, standing, room, call))</section>

            """
    }

    private static func free(_ room: Room, _ call: Call) -> Hypertext {
        guard let slot = call.view.slot(at: call.now) else { return RoomDay.between(room, call) }
        if slot.kind != .session {
            return RoomDay.page(
                "\(slot.label)",
                "\(call.words.clock.until) \(Clock.time(slot.ends))",
                room,
                call
            )
        }
        let cell = Cell(slot: slot.id, room: room.id)
        if let reason = call.view.blockedReason(of: cell) {
            return RoomDay.page("\(call.words.board.notInUse)", "\(reason)", room, call)
        }
        let words = call.words.room
        let former = call.view.former(in: cell).first
        let told: Hypertext =
            former.map { topic in
                topic.session?.stage == .cancelled
                    ? "\(words.cancelled(topic.title))\(topic.session?.reason.map { ": \($0)" as Hypertext })."
                    : "\(words.overComeIn)"
            } ?? "\(words.comeIn)"
        return RoomDay.page("\(call.words.board.free)", told, room, call)
    }

    /// Full, and when it is on again.
    private static func full(_ topic: RoomTopic, _ call: Call) -> Hypertext {
        guard topic.places == .full else { return "" }
        let again = topic.repeatedBy.lazy.compactMap { call.view.topic($0) }
            .compactMap { SessionPiece.time($0, call) }.first
        return "<p class=\"message\">\(again.map(call.words.room.fullAgain) ?? call.words.room.full)</p>\n"
    }

    private static func course(
        _ topic: RoomTopic,
        _ slot: Slot,
        _ standing: SessionStanding?,
        _ room: Room,
        _ call: Call
    ) -> Hypertext {
        switch standing {
        case .begun: return steps(topic, slot, room, call)
        case .due, .wantsStarter, .ahead:
            let words = call.words.room
            let told: Hypertext =
                if case .wantsStarter = standing {
                    "<p class=\"ask\">\(words.nobodyBegan)</p>"
                } else if case .ahead(let starts) = standing {
                    "<p class=\"ask\">\(words.beginsAt) \(Clock.time(call.view.event.zone.moment(at: starts))).</p>"
                } else {
                    ""
                }
            return """
                <div class="course">\(told)\(plan(topic, slot, call))</div>
                <div class="deeds">\(button(.start, topic, room, call, call.words.session.begin, first: true))</div>
                """
        case .over, .cancelled, nil: return ""
        }
    }

    /// What the format has in store, before it begins.
    private static func plan(_ topic: RoomTopic, _ slot: Slot, _ call: Call) -> Hypertext {
        let blocks = StepBlock.blocks(of: topic.format.steps(minutes: minutes(of: slot), in: call.language))
        return """
            <ol class="steps">\(each: blocks, { block in
                """
                \(if: block.times > 1, "<li class=\"times\">\(call.words.room.times(block.times))</li>\n")\
                \(each: block.steps, { "<li>\($0.name) <span>\(duration($0.seconds))</span></li>\n" })
                """
            })</ol>

            """
    }

    private static func steps(_ topic: RoomTopic, _ slot: Slot, _ room: Room, _ call: Call) -> Hypertext {
        let timeline = Timeline(of: topic, in: slot, call.language)
        let words = call.words.room
        guard let (number, step, ends) = timeline.step(at: call.now) else { return "" }
        return """
            <div class="course"><div class="stepnow"><div><p class="step-name">\(step.name) <span>\(words.stepOf(number + 1, timeline.steps.count))</span></p>
            <p class="ask">\(step.words)</p></div>
            <p class="timer" data-until="\(ends.secondsSince1970.description)">\(call.words.clock.until) \(call.view.event.zone.moment(at: ends).local.time.description)</p></div>
            \(if: topic.format == .worldCafe, side(words.tables, rotation(topic, slot, number, room, call)))
            \(if: topic.format == .leanCoffee, side(words.cards, CardTable.piece(topic, back: "/room/\(room.id.text)", call)))</div>
            <div class="deeds">\(button(.over, topic, room, call, call.words.session.end, first: false))</div>
            """
    }

    /// What stands beside the step, and is scrolled where it is long.
    private static func side(_ label: String, _ content: Hypertext) -> Hypertext {
        "<div class=\"side\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">\(content)</div>"
    }

    /// Who sits where in this round of a world café, by the numbers that people have drawn.
    private static func rotation(
        _ topic: RoomTopic,
        _ slot: Slot,
        _ step: Int,
        _ room: Room,
        _ call: Call
    ) -> Hypertext {
        let people = call.input.number("people") ?? min(max(room.capacity, 6), 40)
        let rounds = SessionFormat.tableRounds(minutes: minutes(of: slot))
        guard let rotation = TableRotation(people: people, rounds: rounds) else {
            return "<p class=\"ask\">\(call.words.room.sixNeeded)</p>"
        }
        let round = min(max(step - 1, 0), rotation.rounds.count - 1)
        return """
            <ul class="tables">\(each: rotation.seating(in: round).enumerated(), { table, numbers in
                "<li><b>\(call.words.room.table(table + 1))</b> \(numbers.map(\.description).joined(separator: " "))</li>\n"
            })</ul>
            <form class="tap" method="get" action="/room/\(room.id.text)"><label>\(call.words.room.howMany) <input name="people" type="number" min="6" max="\(TableRotation.mostPeople)" value="\(people)"></label> <button class="button">\(call.words.room.count)</button></form>
            """
    }

    private static func button(
        _ deed: Deed,
        _ topic: RoomTopic,
        _ room: Room,
        _ call: Call,
        _ label: String,
        first: Bool
    ) -> Hypertext {
        guard call.may(deed) else { return "" }
        // A screen acts in its own room alone.
        if case .helper(.screen, let name) = call.visitor, name != room.id.text { return "" }
        return Forms.tap(
            deed,
            [("topic", topic.id.number.description)],
            back: "/room/\(room.id.text)",
            label,
            kind: first ? "button first" : "button"
        )
    }

    /// What comes next in the room; where nothing is on, the whole day stands there already.
    private static func following(_ room: Room, _ call: Call) -> Hypertext {
        guard session(room, call) != nil, let (slot, topic) = RoomDay.next(in: room, call) else { return "" }
        return """
            <section class="following"><h2>\(Clock.time(slot.starts)) <small>\(Clock.until(slot.starts, from: call.now, call.words.clock) ?? "")</small></h2>
            <p>\(topic.title)</p></section>

            """
    }

    /// The bell between the steps, for formats that change places or turns.
    private static func bells(_ room: Room, _ call: Call) -> String {
        guard let (topic, slot) = session(room, call), topic.format.isTimed else { return "" }
        return Timeline(of: topic, in: slot, call.language).ends.map(\.secondsSince1970.description).joined(
            separator: " "
        )
    }

    private static func minutes(of slot: Slot) -> Int {
        Int(slot.ends.instant.secondsSince1970 - slot.starts.instant.secondsSince1970) / 60
    }

    private static func duration(_ seconds: Int) -> String {
        seconds < 90 ? "\(seconds) s" : "\((seconds + 30) / 60) min"
    }

    /// The steps of a session that has begun, on the clock: they end when its slot does, however late it began.
    private struct Timeline {
        let steps: [FormatStep]
        let began: Instant

        init(of topic: RoomTopic, in slot: Slot, _ language: OwnLanguage) {
            began = topic.session?.began ?? slot.starts.instant
            let left = slot.ends.instant.secondsSince1970 - began.secondsSince1970
            steps = topic.format.steps(minutes: Int(left / 60), in: language)
        }

        /// When each step ends.
        var ends: [Instant] {
            var sum: Int64 = 0
            return steps.map { step in
                sum += Int64(step.seconds)
                return began.adding(seconds: sum)
            }
        }

        /// The step at a moment, and when it ends; the last one goes on for as long as they talk.
        func step(at now: Instant) -> (number: Int, step: FormatStep, ends: Instant)? {
            let ends = ends
            let number = ends.firstIndex { now < $0 } ?? steps.count - 1
            return steps.indices.contains(number) ? (number, steps[number], ends[number]) : nil
        }
    }
}
