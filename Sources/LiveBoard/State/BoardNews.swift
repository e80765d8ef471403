import Registration
import Unconference

/// What has changed on the board, in words for those who listen rather than look.
enum BoardNews {
    /// A sentence about moves; empty when nothing moved, or too much to say.
    static func sentence(from old: RoomView, to new: RoomView, _ words: BoardWords.News) -> String {
        if old.phase != new.phase { return words.movedOn }
        let moved = new.topics.filter { topic in
            old.topic(topic.id).map { $0.cell != topic.cell } ?? (topic.cell != nil)
        }
        guard !moved.isEmpty else { return times(from: old, to: new, words) }
        guard moved.count <= 2 else { return words.moved(moved.count) }
        return moved.map { one($0, new, words) }.joined(separator: " ")
    }

    /// The first part of the day that is at another time, where nothing else has moved.
    private static func times(from old: RoomView, to new: RoomView, _ words: BoardWords.News) -> String {
        let former = Dictionary(old.event.slots.map { ($0.id, $0.starts) }) { first, _ in first }
        guard let slot = new.event.slots.first(where: { former[$0.id] != nil && former[$0.id] != $0.starts })
        else { return "" }
        return words.beginsNow(slot.label, slot.starts.local.time.description)
    }

    /// The cells that are not as they were.
    static func cells(from old: RoomView, to new: RoomView) -> Set<Cell> {
        var cells: Set<Cell> = []
        for topic in new.topics where old.topic(topic.id) != topic {
            if let cell = topic.cell { cells.insert(cell) }
            if let cell = old.topic(topic.id)?.cell { cells.insert(cell) }
            // Where a session does not take place, or did not: its cell says so.
            for session in [topic.session, old.topic(topic.id)?.session] {
                if let cell = session?.cell { cells.insert(cell) }
            }
        }
        for topic in old.topics where new.topic(topic.id) == nil {
            if let cell = topic.cell { cells.insert(cell) }
        }
        for blocked in Set(old.closed).symmetricDifference(new.closed) { cells.insert(blocked.cell) }
        return cells
    }

    private static func one(_ topic: RoomTopic, _ view: RoomView, _ words: BoardWords.News) -> String {
        guard let cell = topic.cell, let slot = view.event.slot(cell.slot),
            let room = view.event.room(cell.room)
        else { return words.offBoard(topic.title) }
        return words.isAt(topic.title, slot.starts.local.time.description, room.name)
    }
}
