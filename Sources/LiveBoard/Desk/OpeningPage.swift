import Markup
import Registration
import Unconference

/// The opening at the desk: who pitches now and for how long, who stands ready, and what the room says aloud.
enum OpeningPage {
    /// The page.
    static func page(_ call: Call) -> Hypertext {
        let queue = call.view.queue
        return DeskFrame.page(
            call,
            .opening,
            title: "Opening",
            """
            <section class="step pitchnow" id="pitchnow" data-live>\(now(queue, call))</section>
            <section class="list" id="pitchqueue" data-live><h2 class="kicker">Still to come: \(queue.waiting.count), \(queue.seconds) seconds each</h2>
            <ol class="topiclist">\(each: queue.waiting, { id in waiting(id, call) })</ol></section>
            <section class="list"><h2 class="kicker">A card that was read out</h2>
            <form class="form" method="post" action="/do/pitch">\(Forms.once("/desk/opening"))
            \(Forms.line("title", "The pain, or the question", "", limit: 120, required: true))
            <p class="go"><button class="button">Put it on the list</button></p></form></section>
            <section class="list"><h2 class="kicker">Both agreed aloud that they are one</h2>
            <form class="form" method="post" action="/do/merge">\(Forms.once("/desk/opening"))
            \(Forms.hidden([("aloud", "1")]))
            \(Forms.choice("from", "This topic", options(call), chosen: ""))
            \(Forms.choice("into", "lives on in", options(call), chosen: ""))
            <p class="go"><button class="button">Merge them</button></p></form></section>
            <section class="list" id="heard" data-live><h2 class="kicker">Heard: \(queue.heard.count)</h2>
            <ul class="topiclist">\(each: queue.heard, { id in heard(id, call) })</ul></section>

            """
        )
    }

    private static func options(_ call: Call) -> [(value: String, label: String)] {
        call.view.topics.map { (value: $0.id.number.description, label: "\($0.id.number) · \($0.title)") }
    }

    private static func now(_ queue: PitchQueue, _ call: Call) -> Hypertext {
        guard let id = queue.now, let topic = call.view.topic(id) else {
            return """
                <p class="what">\(queue.waiting.isEmpty ? "Nobody is left to pitch." : "Ready?")</p>
                <div class="deeds">\(if: !queue.waiting.isEmpty, Forms.press("/do/call", [("back", "/desk/opening")], "Call the first", kind: "button first"))</div>
                """
        }
        let until = (queue.since?.secondsSince1970 ?? call.now.secondsSince1970) + Int64(queue.seconds)
        return """
            <p class="what"><bdi>\(topic.title)</bdi></p>
            <p class="timer" data-until="\(until.description)">\(queue.seconds) seconds</p>
            \(hands(topic))
            <div class="deeds">\(Forms.press("/do/call", [("back", "/desk/opening"), ("after", id.number.description)], queue.waiting.isEmpty ? "Heard" : "Next", kind: "button first"))\
            \(Forms.press("/do/skip", [("back", "/desk/opening"), ("topic", id.number.description)], "Not here: later"))</div>
            """
    }

    private static func hands(_ topic: RoomTopic) -> Hypertext {
        """
        <form class="tap hands" method="post" action="/do/hands">\(Forms.hidden([("topic", topic.id.number.description), ("back", "/desk/opening")]))\
        <label>Hands <input name="count" type="number" min="0" max="100000" inputmode="numeric" required></label> <button class="button">Note</button></form>
        """
    }

    private static func waiting(_ id: Topic.ID, _ call: Call) -> Hypertext {
        guard let topic = call.view.topic(id) else { return "" }
        let number = id.number.description
        return """
            <li class="topic"><h3>\(topic.id.number) · \(topic.title)</h3>
            <div class="deeds">\(Forms.press("/do/call", [("back", "/desk/opening"), ("topic", number)], "Now", about: topic.title))\
            \(Forms.press("/do/queue", [("back", "/desk/opening"), ("topic", number), ("place", "1")], "First", about: topic.title))\
            \(Forms.press("/do/skip", [("back", "/desk/opening"), ("topic", number)], "Last", about: topic.title))</div></li>

            """
    }

    private static func heard(_ id: Topic.ID, _ call: Call) -> Hypertext {
        guard let topic = call.view.topic(id) else { return "" }
        return
            "<li class=\"topic\"><h3>\(topic.id.number) · \(topic.title)</h3>\(TopicPiece.facts(topic, call))\(hands(topic))</li>\n"
    }
}
