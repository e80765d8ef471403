import Markup
import Registration
import Unconference

/// A room's day at its door, where no session is on: what comes, and what was.
enum RoomDay {
    /// What is so at the moment, and the day.
    static func page(_ title: Hypertext, _ words: Hypertext, _ room: Room, _ call: Call) -> Hypertext {
        """
        <section class="session"><div class="head"><h1>\(title)</h1>
        <p class="facts">\(words)</p></div>
        \(day(room, call))</section>

        """
    }

    /// Between two parts of the day, before it and after it.
    static func between(_ room: Room, _ call: Call) -> Hypertext {
        guard let (slot, topic) = next(in: room, call) else {
            let isAhead = call.view.slot(after: call.now).map { slot in
                " \(Clock.time(slot.starts)) \(slot.label)." as Hypertext
            }
            return page("\(room.name)", isAhead ?? "\(call.words.room.thatWasTheDay)", room, call)
        }
        let wait =
            Clock.until(slot.starts, from: call.now, call.words.clock)
            ?? call.language.day(slot.starts.local.date)
        return page("\(topic.title)", "\(Clock.time(slot.starts)), \(wait)", room, call)
    }

    /// The next session in a room.
    static func next(in room: Room, _ call: Call) -> (slot: Slot, topic: RoomTopic)? {
        call.view.event.sessionSlots.filter { call.now < $0.starts.instant }
            .sorted { $0.starts < $1.starts }
            .lazy.compactMap { slot in
                call.view.topic(in: Cell(slot: slot.id, room: room.id)).map { (slot, $0) }
            }.first
    }

    /// Each session in the room; those that were and have no note say so.
    private static func day(_ room: Room, _ call: Call) -> Hypertext {
        let written = call.scene.gathering.rawNotes
        let lines = call.view.event.sessionSlots.flatMap { slot -> [Hypertext] in
            let cell = Cell(slot: slot.id, room: room.id)
            let isPast = slot.ends.instant <= call.now
            let topics =
                [call.view.topic(in: cell)].compactMap(\.self) + call.view.former(in: cell).reversed()
            return topics.map { topic in
                let isCancelled = topic.session?.stage == .cancelled
                let told =
                    isCancelled
                    ? call.words.session.cancelled
                    : isPast && call.view.phase.takesNotes && written[topic.id] == nil
                        ? call.words.room.noNote : ""
                return """
                    <li class="line\(if: isPast || isCancelled, " past")"><span class="where-to">\(Clock.time(slot.starts))</span> \
                    <span class="title">\(topic.title)</span> <span class="standing">\(told)</span></li>

                    """
            }
        }
        guard !lines.isEmpty else {
            return "<p class=\"ask\">\(call.words.room.nothingPlanned)</p>"
        }
        return "<ul class=\"lines day\">\(each: lines, { $0 })</ul>"
    }
}
