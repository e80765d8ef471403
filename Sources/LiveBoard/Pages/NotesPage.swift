import Markup
import Registration
import Unconference

/// The notes of the day, by session.
enum NotesPage {
    /// The page.
    static func page(_ call: Call) -> Hypertext {
        let placed = call.view.event.sessionSlots.flatMap { slot in
            call.view.topics.filter { $0.cell?.slot == slot.id }.map { (slot, $0) }
        }
        return Frame(call, "Notes", .now).page(
            """
            <h1>Notes</h1>
            \(if: placed.isEmpty, "<p class=\"empty\">There are no sessions yet.</p>")
            <ul class="topiclist">\(each: placed, { slot, topic in
                """
                <li class="topic"><h2><a href="/notes/\(topic.id.number)">\(topic.title)</a></h2>
                <p class="meta"><span>\(slot.times)</span>\(state(topic, call))</p></li>

                """
            })</ul>

            """
        )
    }

    private static func state(_ topic: RoomTopic, _ call: Call) -> Hypertext {
        let note = call.scene.gathering.rawNotes[topic.id]
        guard let note, !note.isEmpty else {
            return "<span class=\"state wait\">nobody has written yet</span>"
        }
        let missing = NotePart.allCases.filter { $0 != .questions && note[$0].isEmpty }
        return missing.isEmpty
            ? "<span class=\"state good\">all four parts</span>"
            : "<span>still empty: \(missing.map { $0.heading.lowercased() }.joined(separator: ", "))</span>"
    }
}
