import Markup
import Registration
import Unconference

extension WallLeaf {
    /// What is on at the moment.
    static let now = WallLeaf(name: "now") { call in
        guard let slot = call.view.slot(at: call.now) else { return [] }
        guard slot.kind == .session else {
            return [statement("\(slot.label)", "<p>until \(Clock.time(slot.ends))</p>")]
        }
        let topics = call.view.event.rooms.compactMap {
            call.view.topic(in: Cell(slot: slot.id, room: $0.id))
        }
        return sheets(
            "Now <small>until \(Clock.time(slot.ends))</small>",
            topics.map { WallPage.line($0, call, mark: "now") }
        )
    }
}
