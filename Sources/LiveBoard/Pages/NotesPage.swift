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
        let words = call.words.note
        return Frame(call, words.all, .now).page(
            """
            <h1>\(words.all)</h1>
            \(if: placed.isEmpty, "<p class=\"empty\">\(words.noSessions)</p>")
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
        let words = call.words.note
        let note = call.scene.gathering.rawNotes[topic.id]
        guard let note, !note.isEmpty else {
            return "<span class=\"state wait\">\(words.nobody)</span>"
        }
        let missing = NotePart.allCases.filter { $0 != .questions && note[$0].isEmpty }
        return missing.isEmpty
            ? "<span class=\"state good\">\(words.whole)</span>"
            : "<span>\(words.stillEmpty) \(missing.map { $0.heading(in: call.language) }.joined(separator: ", "))</span>"
    }
}
