import Markup
import Registration
import Unconference

/// The line at the top on the day: what is on, what comes, and when.
enum NowAndNext {
    /// The line; nothing when the day is far.
    static func piece(_ call: Call) -> Hypertext {
        let view = call.view
        let present = view.slot(at: call.now)
        let next = view.slot(after: call.now)
        guard present != nil || next.map({ Clock.until($0.starts, from: call.now) != nil }) == true else {
            return ""
        }
        return """
            <section class="nownext" id="nownext" data-live aria-label="Now and next">
            \(present.map { now($0, call) })\(next.map { soon($0, call) })
            </section>

            """
    }

    private static func now(_ slot: Slot, _ call: Call) -> Hypertext {
        let own = slot.kind == .session ? call.own?.session(in: slot.id, on: call.view) : nil
        return """
            <p class="now"><b>Now</b> \(slot.kind == .session && own == nil ? "sessions in \(slot.label)" : own?.title ?? slot.label)\
            \(own.flatMap { room($0, call.view) }), until \(Clock.time(slot.ends))</p>
            """
    }

    private static func soon(_ slot: Slot, _ call: Call) -> Hypertext {
        let own = slot.kind == .session ? call.own?.session(in: slot.id, on: call.view) : nil
        let wait = Clock.until(slot.starts, from: call.now)
        return """
            <p class="next"><b>Next</b> \(own?.title ?? slot.label)\(own.flatMap { room($0, call.view) }), \
            \(Clock.time(slot.starts))\(wait.map { ", <span class=\"wait\">\($0)</span>" as Hypertext })</p>
            """
    }

    /// ` in Press`.
    static func room(_ topic: RoomTopic, _ view: RoomView) -> Hypertext? {
        topic.cell.flatMap { view.event.room($0.room) }.map { " in <b>\($0.name)</b>" }
    }
}
