import Markup
import Registration
import Unconference

extension WallLeaf {
    /// Sessions that are over and have no note: each with a code that leads to its page.
    static let notes = WallLeaf(name: "notes") { call in
        guard call.view.phase.takesNotes else { return [] }
        let written = call.scene.gathering.rawNotes
        let silent = call.view.topics.filter { topic in
            isOver(topic, call)
                && written[topic.id] == nil
        }
        return stride(from: 0, to: silent.count, by: 6).map { first in
            """
            <h1>\(call.words.wall.whoWrites)</h1>
            <ul class="codes">\(each: silent[first..<min(first + 6, silent.count)], { topic in
                """
                <li id="note-\(topic.id.number)">\(Drawings.code("\(call.board.settings.origin)/notes/\(topic.id.number)", label: call.words.wall.noteCode))\
                <span class="title">\(topic.title)</span></li>

                """
            })</ul>

            """
        }
    }

    /// Whether a session is over: by the clock, or because somebody said so.
    private static func isOver(_ topic: RoomTopic, _ call: Call) -> Bool {
        if topic.session?.stage == .over { return true }
        return topic.cell.flatMap { call.view.event.slot($0.slot) }.map { $0.ends.instant <= call.now }
            == true
    }
}
