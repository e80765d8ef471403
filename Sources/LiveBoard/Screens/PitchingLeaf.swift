import Markup
import Registration
import Unconference

extension WallLeaf {
    /// While people pitch or choose: what they can do now.
    static let pitching = WallLeaf(name: "pitching") { call in
        let count = call.view.topics.count
        switch call.view.phase {
        case .pitching:
            return [
                statement(
                    "What is your pain?",
                    "<p>\(count == 0 ? "Nobody has pitched yet. Be the first." : count == 1 ? "One topic is pitched." : "\(count) topics are pitched.") Pitch yours: on your phone, or on a card.</p>"
                )
            ]
        case .voting:
            return [
                statement(
                    "Choose what you’d come to",
                    "<p>\(call.view.event.wishes.budget) wishes each, \(call.view.event.wishes.musts) of them musts. Nobody sees who chose what.</p>"
                )
            ]
        case .planning:
            return [statement("The board is being made", "<p>It hangs here in a few minutes.</p>")]
        default: return []
        }
    }

    /// While the queue of the opening runs: who speaks, for how long, and who stands ready.
    static func opening(_ call: Call) -> Hypertext? {
        let queue = call.view.queue
        guard let topic = queue.now.flatMap({ call.view.topic($0) }), let since = queue.since else {
            return nil
        }
        // A queue that nobody has moved for a while is over, whatever it says.
        guard call.now < since.adding(seconds: 600) else { return nil }
        let until = since.secondsSince1970 + Int64(queue.seconds)
        return """
            <div class="pitching"><h1>\(topic.title)</h1>
            <p class="timer" data-until="\(until.description)" data-bells="\(until.description)">\(queue.seconds) seconds</p>
            <h2>Stand ready</h2>
            <ul class="lines">\(each: queue.next.compactMap { call.view.topic($0) }, { next in
                """
                <li class="line" id="ready-\(next.id.number)"><span class="where-to">\(next.id.number)</span> <span class="title">\(next.title)</span></li>

                """
            })</ul></div>

            """
    }
}
