import Markup
import Registration
import Unconference

extension WallLeaf {
    /// What is on at the moment.
    static let now = WallLeaf(name: "now") { call in
        guard let slot = call.view.slot(at: call.now) else { return [] }
        guard slot.kind == .session else {
            return [statement("\(slot.label)", "<p>\(call.words.clock.until) \(Clock.time(slot.ends))</p>")]
        }
        return sheets(
            "\(call.guestWords.frame.now) <small>\(call.words.clock.until) \(Clock.time(slot.ends))</small>",
            WallPage.lines(slot, call, mark: "now")
        )
    }
}
