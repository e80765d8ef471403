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
        let wait = next.flatMap { Clock.until($0.starts, from: call.now, call.words.clock) }
        guard present != nil || wait != nil else { return "" }
        let own = call.own
        let (here, there) = (session(in: present, own, view), session(in: next, own, view))
        return call.pieces.piece(.nowNext(present?.id, here, next?.id, there, wait: wait)) {
            """
            <section class="nownext" id="nownext" data-live aria-label="\(call.guestWords.present.label)">
            \(present.map { now($0, here.flatMap { view.topic($0) }, call) })\
            \(next.map { soon($0, there.flatMap { view.topic($0) }, wait, call) })
            </section>

            """
        }
    }

    private static func session(in slot: Slot?, _ own: OwnView?, _ view: RoomView) -> Topic.ID? {
        guard let slot, slot.kind == .session else { return nil }
        return own?.sessionID(in: slot.id, on: view)
    }

    private static func now(_ slot: Slot, _ own: RoomTopic?, _ call: Call) -> Hypertext {
        let words = call.guestWords.present
        let title =
            slot.kind == .session && own == nil ? words.sessionsIn(slot.label) : own?.title ?? slot.label
        return """
            <p class="now"><b>\(call.guestWords.frame.now)</b> \(title)\
            \(own.flatMap { room($0, call) }), \(call.words.clock.until) \(Clock.time(slot.ends))</p>
            """
    }

    private static func soon(_ slot: Slot, _ own: RoomTopic?, _ wait: String?, _ call: Call) -> Hypertext {
        """
        <p class="next"><b>\(call.guestWords.present.next)</b> \(own?.title ?? slot.label)\(own.flatMap { room($0, call) }), \
        \(Clock.time(slot.starts))\(wait.map { ", <span class=\"wait\">\($0)</span>" as Hypertext })</p>
        """
    }

    /// ` in Press`.
    static func room(_ topic: RoomTopic, _ call: Call) -> Hypertext? {
        topic.cell.flatMap { call.view.event.room($0.room) }.map {
            " \(call.guestWords.present.room) <b>\($0.name)</b>"
        }
    }
}
