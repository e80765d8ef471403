import Markup
import Registration
import Unconference

/// One person's way through the day.
enum AgendaPiece {
    /// The day in its parts.
    static func piece(_ call: Call, _ own: OwnView) -> Hypertext {
        let view = call.view
        return """
            <section class="agenda" id="agenda" data-live aria-labelledby="agenda-title">
            <h2 id="agenda-title" class="kicker">My day</h2>
            <ol>
            \(each: view.event.slots, { slot in row(slot, own, call) })
            </ol>
            <p class="more"><a href="/me/agenda">Something unexpected</a> · <a href="/me/agenda.ics">Put it into my calendar</a> · <a href="/elsewhere">I’d rather be elsewhere</a></p>
            </section>

            """
    }

    private static func row(_ slot: Slot, _ own: OwnView, _ call: Call) -> Hypertext {
        let isPast = slot.ends.instant <= call.now
        let session = slot.kind == .session ? own.session(in: slot.id, on: call.view) : nil
        let why: Hypertext? = session.map {
            own.hosted.contains($0.id) ? "you host" : own.wishes[$0.id] == true ? "a must" : "a wish"
        }
        let content: Hypertext =
            if let session {
                """
                <a href="/topics/\(session.id.number)">\(session.title)</a>\(NowAndNext.room(session, call.view)) \
                <span class="soft">\(why)</span>
                """
            } else if slot.kind == .session {
                "<a class=\"soft\" href=\"/board#s-\(slot.id.text)\">free: choose on the board</a>"
            } else {
                "<span class=\"soft\">\(slot.label)</span>"
            }
        return """
            <li\(if: isPast, " class=\"past\"")>\(Clock.time(slot.starts)) <span>\(content)</span></li>

            """
    }
}
