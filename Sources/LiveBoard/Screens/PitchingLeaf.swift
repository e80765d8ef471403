import Markup
import Registration
import Unconference

extension WallLeaf {
    /// While people pitch or choose: what they can do now.
    static let pitching = WallLeaf(name: "pitching") { call in
        let words = call.words.wall
        let rules = call.view.event.wishes
        switch call.view.phase {
        case .pitching:
            return [
                statement(
                    "\(words.pain)",
                    "<p>\(words.pitched(call.view.topics.count)) \(words.pitchYours)</p>"
                )
            ]
        case .voting:
            return [
                statement(
                    "\(words.choose)",
                    "<p>\(words.wishes(rules.budget, rules.musts))</p>"
                )
            ]
        case .planning:
            return [statement("\(words.beingMade)", "<p>\(words.hangs)</p>")]
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
            <p class="timer" data-until="\(until.description)" data-bells="\(until.description)">\(call.words.wall.seconds(queue.seconds))</p>
            <h2>\(call.words.wall.ready)</h2>
            <ul class="lines">\(each: queue.next.compactMap { call.view.topic($0) }, { next in
                """
                <li class="line" id="ready-\(next.id.number)"><span class="where-to">\(next.id.number)</span> <span class="title">\(next.title)</span></li>

                """
            })</ul></div>

            """
    }
}
