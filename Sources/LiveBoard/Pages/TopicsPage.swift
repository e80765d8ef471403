import Markup
import Registration
import Unconference

/// All topics on the wall, with what one may say about each.
enum TopicsPage {
    /// The page.
    static func page(_ call: Call) -> Hypertext {
        let own = call.own
        let filter = call.input["show"] ?? "all"
        let back = filter == "all" ? "/topics" : "/topics?show=\(filter == "mine" ? "mine" : "hosts")"
        let topics = call.view.topics.filter { topic in
            switch filter {
            case "mine":
                own.map {
                    $0.wishes[topic.id] != nil || $0.hosted.contains(topic.id)
                        || $0.seconded.contains(topic.id)
                } ?? false
            case "hosts": topic.wantsHost
            default: true
            }
        }
        let words = call.words.topics
        return Frame(call, call.guestWords.frame.topics, .topics).page(
            """
            <div class="boardhead"><h1>\(call.guestWords.frame.topics)</h1>\(tabs(filter, words, isInside: own != nil))</div>
            \(own.map { budget($0, call) })
            \(if: topics.isEmpty, "<p class=\"empty\">\(filter == "all" ? words.nobody : words.none)</p>")
            <ul class="topiclist" id="topics" data-live>
            \(each: topics, { TopicPiece.item($0, call, own, back: back) })
            </ul>
            \(if: mayPitch(call, own), "<p class=\"go stay\"><a class=\"button first\" href=\"/topics/new\">\(words.pitch)</a></p>")

            """
        )
    }

    private static func mayPitch(_ call: Call, _ own: OwnView?) -> Bool {
        if case .organiser = call.visitor { return true }
        return own?.person.holdsPlace == true && call.view.phase.takesPitches
    }

    private static func tabs(_ filter: String, _ words: BoardWords.Topics, isInside: Bool) -> Hypertext {
        guard isInside else { return "" }
        return """
            <nav class="rooms" aria-label="\(words.which)"><ul>
            \(each: [("all", words.all, "/topics"), ("mine", words.mine, "/topics?show=mine"), ("hosts", words.wantHost, "/topics?show=hosts")], { tab in
                "<li><a href=\"\(tab.2)\"\(if: tab.0 == filter, " aria-current=\"true\"")>\(tab.1)</a></li>\n"
            })
            </ul></nav>
            """
    }

    /// How many wishes are left.
    private static func budget(_ own: OwnView, _ call: Call) -> Hypertext {
        guard call.view.phase.takesWishes, own.person.holdsPlace else { return "" }
        let rules = call.view.event.wishes
        let left = max(0, rules.budget - own.wishes.count)
        let musts = max(0, rules.musts - own.wishes.values.count { $0 })
        return """
            <p class="budget" id="budget" data-live><b>\(left)</b> \(call.words.topics.left(rules.budget, musts))</p>

            """
    }
}
