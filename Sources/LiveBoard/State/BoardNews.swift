import Registration
import Unconference

/// What has changed on the board, in words for those who listen rather than look.
enum BoardNews {
    /// A sentence about moves; empty when nothing moved, or too much to say.
    static func sentence(from old: RoomView, to new: RoomView) -> String {
        if old.phase != new.phase { return "The event has moved on." }
        let moved = new.topics.filter { topic in
            old.topic(topic.id).map { $0.cell != topic.cell } ?? (topic.cell != nil)
        }
        guard let first = moved.first else { return "" }
        guard moved.count <= 2 else { return "\(moved.count) sessions have moved. Look at the board." }
        return moved.count == 1 ? one(first, new) : one(first, new) + " " + one(moved[1], new)
    }

    /// The cells that are not as they were.
    static func cells(from old: RoomView, to new: RoomView) -> Set<Cell> {
        var cells: Set<Cell> = []
        for topic in new.topics where old.topic(topic.id) != topic {
            if let cell = topic.cell { cells.insert(cell) }
            if let cell = old.topic(topic.id)?.cell { cells.insert(cell) }
        }
        for topic in old.topics where new.topic(topic.id) == nil {
            if let cell = topic.cell { cells.insert(cell) }
        }
        for blocked in Set(old.closed).symmetricDifference(new.closed) { cells.insert(blocked.cell) }
        return cells
    }

    private static func one(_ topic: RoomTopic, _ view: RoomView) -> String {
        guard let cell = topic.cell, let slot = view.event.slot(cell.slot),
            let room = view.event.room(cell.room)
        else { return "“\(topic.title)” is off the board." }
        return "“\(topic.title)” is at \(slot.starts.local.time) in \(room.name)."
    }
}
