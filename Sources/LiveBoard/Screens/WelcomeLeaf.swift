import Markup
import Registration
import Unconference

extension WallLeaf {
    /// Before the day begins: when it does; after it: thanks.
    static let welcome = WallLeaf(name: "welcome") { call in
        let event = call.view.event
        let (first, last) = (event.slots.map(\.starts).min(), event.slots.map(\.ends).max())
        if let first, call.now < first.instant {
            let wait = Clock.until(first, from: call.now)
            return [
                statement(
                    "We start at \(Clock.time(first))",
                    """
                    <p>\(event.zone.moment(at: call.now).local.date == first.local.date ? "today" : first.local.date.description)\(wait.map { ", \($0)" })</p>
                    <p>\(event.venue.map { "\($0.name)" })</p>
                    """
                )
            ]
        }
        if let last, call.now >= last.instant || call.view.phase == .wrapUp {
            return [
                statement(
                    "Thank you for coming",
                    "<p>Add what you remember to the notes while it is fresh.</p>"
                )
            ]
        }
        return []
    }
}
