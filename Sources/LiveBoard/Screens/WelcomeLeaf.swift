import Markup
import Registration
import Unconference

extension WallLeaf {
    /// Before the day begins: when it does; after it: thanks.
    static let welcome = WallLeaf(name: "welcome") { call in
        let event = call.view.event
        let words = call.words.wall
        let (first, last) = (event.slots.map(\.starts).min(), event.slots.map(\.ends).max())
        if let first, call.now < first.instant {
            let wait = Clock.until(first, from: call.now, call.words.clock)
            return [
                statement(
                    "\(words.startAt) \(Clock.time(first))",
                    """
                    <p>\(event.zone.moment(at: call.now).local.date == first.local.date ? call.words.clock.today : call.language.day(first.local.date))\(wait.map { ", \($0)" })</p>
                    <p>\(event.venue.map { "\($0.name)" })</p>
                    """
                )
            ]
        }
        if let last, call.now >= last.instant || call.view.phase == .wrapUp {
            return [
                statement(
                    "\(words.thanks)",
                    "<p>\(words.thanksHelp)</p>"
                )
            ]
        }
        return []
    }
}
