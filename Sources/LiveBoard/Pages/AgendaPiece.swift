import Markup
import Registration
import Unconference

/// One person's way through the day.
enum AgendaPiece {
    /// The day in its parts.
    static func piece(_ call: Call, _ own: OwnView) -> Hypertext {
        let (view, words) = (call.view, call.guestWords.day)
        return """
            <section class="agenda" id="agenda" data-live aria-labelledby="agenda-title">
            <h2 id="agenda-title" class="kicker">\(words.title)</h2>
            <ol>
            \(each: view.event.slots, { slot in row(slot, own, call) })
            </ol>
            <p class="more"><a href="/me/agenda">\(words.unexpected)</a> · <a href="/me/agenda.ics">\(words.calendar)</a> · <a href="/elsewhere">\(words.elsewhere)</a></p>
            </section>

            """
    }

    private static func row(_ slot: Slot, _ own: OwnView, _ call: Call) -> Hypertext {
        let isPast = slot.ends.instant <= call.now
        let id = slot.kind == .session ? own.sessionID(in: slot.id, on: call.view) : nil
        let mark = id.map { Pieces.Mark($0, own) } ?? .neither
        return call.pieces.piece(.day(slot.id, id, mark, isPast: isPast)) {
            """
            <li\(if: isPast, " class=\"past\"")>\(Clock.time(slot.starts)) \
            <span>\(content(slot, id.flatMap { call.view.topic($0) }, mark, call))</span></li>

            """
        }
    }

    private static func content(_ slot: Slot, _ session: RoomTopic?, _ mark: Pieces.Mark, _ call: Call)
        -> Hypertext
    {
        let words = call.guestWords.day
        if let session {
            let why = mark == .hosts ? words.youHost : mark == .must ? words.must : words.wish
            return """
                <a href="/topics/\(session.id.number)">\(session.title)</a>\(NowAndNext.room(session, call)) \
                <span class="soft">\(why)</span>
                """
        }
        return slot.kind == .session
            ? "<a class=\"soft\" href=\"/board#s-\(slot.id.text)\">\(words.free)</a>"
            : "<span class=\"soft\">\(slot.label)</span>"
    }
}
