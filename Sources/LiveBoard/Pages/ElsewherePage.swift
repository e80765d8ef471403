import Markup
import Registration
import Unconference

/// The law of two feet: where else one could be right now.
///
/// Nothing is noted when somebody looks, or goes.
enum ElsewherePage {
    /// The page.
    static func page(_ call: Call) -> Hypertext {
        let slot =
            call.view.slot(at: call.now).flatMap { $0.kind == .session ? $0 : nil }
            ?? call.view.event.sessionSlots.first { $0.starts.instant > call.now }
        let topics = slot.map { slot in call.view.topics.filter { $0.cell?.slot == slot.id } } ?? []
        let words = call.guestWords.elsewhere
        return Frame(call, words.title, .now).page(
            """
            <h1>\(words.heading)</h1>
            <p class="lead">\(words.lead)</p>
            \(if: topics.isEmpty, "<p class=\"empty\">\(words.empty)</p>")
            <ul class="topiclist">\(each: topics, { topic in
                """
                <li class="topic"><h2><a href="/topics/\(topic.id.number)">\(topic.title)</a></h2>\(TopicPiece.facts(topic, call))</li>

                """
            })</ul>

            """
        )
    }
}
