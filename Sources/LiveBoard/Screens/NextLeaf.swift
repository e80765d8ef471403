import Markup
import Registration
import Unconference

extension WallLeaf {
    /// What comes next, and in how many minutes.
    static let next = WallLeaf(name: "next") { call in
        guard
            let slot = call.view.event.slots.filter({ call.now < $0.starts.instant && $0.kind == .session })
                .min(by: { $0.starts < $1.starts }),
            let wait = Clock.until(slot.starts, from: call.now, call.words.clock)
        else { return [] }
        return sheets(
            "\(Clock.time(slot.starts)) <small>\(wait)</small>",
            WallPage.lines(slot, call, mark: "next")
        )
    }
}
