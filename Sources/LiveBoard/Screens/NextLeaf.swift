import Markup
import Registration
import Unconference

extension WallLeaf {
    /// What comes next, and in how many minutes.
    static let next = WallLeaf(name: "next") { call in
        guard
            let slot = call.view.event.slots.filter({ call.now < $0.starts.instant && $0.kind == .session })
                .min(by: { $0.starts < $1.starts }),
            let wait = Clock.until(slot.starts, from: call.now)
        else { return [] }
        let topics = call.view.event.rooms.compactMap {
            call.view.topic(in: Cell(slot: slot.id, room: $0.id))
        }
        return sheets(
            "\(Clock.time(slot.starts)) <small>\(wait)</small>",
            topics.map { WallPage.line($0, call, mark: "next") }
        )
    }
}
