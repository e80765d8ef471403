import Markup
import Registration
import Unconference

/// The opening at the desk: who pitches now and for how long, who stands ready, and what the room says aloud.
enum OpeningPage {
    /// The page.
    static func page(_ call: Call) -> Hypertext {
        let words = call.deskWords.opening
        let queue = call.view.queue
        return DeskFrame.page(
            call,
            .opening,
            """
            <section class="step pitchnow" id="pitchnow" data-live>\(now(queue, call))</section>
            <section class="list" id="pitchqueue" data-live><h2 class="kicker">\(words.toCome(queue.waiting.count, queue.seconds))</h2>
            <ol class="topiclist">\(each: queue.waiting, { id in waiting(id, call) })</ol></section>
            <section class="list"><h2 class="kicker">\(words.card)</h2>
            <form class="form" method="post" action="\(Deed.pitch.path)">\(Forms.once("/desk/opening"))
            \(Forms.line("title", call.words.pitch.pain, "", limit: 120, required: true))
            <p class="go"><button class="button">\(words.put)</button></p></form></section>
            <section class="list"><h2 class="kicker">\(words.agreed)</h2>
            <form class="form" method="post" action="\(Deed.merge.path)">\(Forms.once("/desk/opening"))
            \(Forms.hidden([("aloud", "1")]))
            \(Forms.choice("from", words.this, options(call), chosen: ""))
            \(Forms.choice("into", words.livesOn, options(call), chosen: ""))
            <p class="go"><button class="button">\(words.merge)</button></p></form></section>
            <section class="list" id="heard" data-live><h2 class="kicker">\(words.heardCount(queue.heard.count))</h2>
            <ul class="topiclist">\(each: queue.heard, { id in heard(id, call) })</ul></section>

            """
        )
    }

    private static func options(_ call: Call) -> [(value: String, label: String)] {
        call.view.topics.map { (value: $0.id.number.description, label: "\($0.id.number) · \($0.title)") }
    }

    private static func now(_ queue: PitchQueue, _ call: Call) -> Hypertext {
        let words = call.deskWords.opening
        guard let id = queue.now, let topic = call.view.topic(id) else {
            return """
                <p class="what">\(queue.waiting.isEmpty ? words.nobody : words.ready)</p>
                <div class="deeds">\(if: !queue.waiting.isEmpty, Forms.press(Deed.call.path, [("back", "/desk/opening")], words.callFirst, kind: "button first"))</div>
                """
        }
        let until = (queue.since?.secondsSince1970 ?? call.now.secondsSince1970) + Int64(queue.seconds)
        return """
            <p class="what"><bdi>\(topic.title)</bdi></p>
            <p class="timer" data-until="\(until.description)">\(call.words.wall.seconds(queue.seconds))</p>
            \(hands(topic, call))
            <div class="deeds">\(Forms.press(Deed.call.path, [("back", "/desk/opening"), ("after", id.number.description)], queue.waiting.isEmpty ? words.heard : words.next, kind: "button first"))\
            \(Forms.press(Deed.skip.path, [("back", "/desk/opening"), ("topic", id.number.description)], words.later))</div>
            """
    }

    private static func hands(_ topic: RoomTopic, _ call: Call) -> Hypertext {
        let words = call.deskWords.opening
        return """
            <form class="tap hands" method="post" action="\(Deed.hands.path)">\(Forms.hidden([("topic", topic.id.number.description), ("back", "/desk/opening")]))\
            <label>\(words.hands) <input name="count" type="number" min="0" max="100000" inputmode="numeric" required></label> <button class="button">\(words.note)</button></form>
            """
    }

    private static func waiting(_ id: Topic.ID, _ call: Call) -> Hypertext {
        let words = call.deskWords.opening
        guard let topic = call.view.topic(id) else { return "" }
        let number = id.number.description
        return """
            <li class="topic"><h3>\(topic.id.number) · \(topic.title)</h3>
            <div class="deeds">\(Forms.press(Deed.call.path, [("back", "/desk/opening"), ("topic", number)], words.now, about: topic.title))\
            \(Forms.press(Deed.queue.path, [("back", "/desk/opening"), ("topic", number), ("place", "1")], words.first, about: topic.title))\
            \(Forms.press(Deed.skip.path, [("back", "/desk/opening"), ("topic", number)], words.last, about: topic.title))</div></li>

            """
    }

    private static func heard(_ id: Topic.ID, _ call: Call) -> Hypertext {
        guard let topic = call.view.topic(id) else { return "" }
        return
            "<li class=\"topic\"><h3>\(topic.id.number) · \(topic.title)</h3>\(TopicPiece.facts(topic, call))\(hands(topic, call))</li>\n"
    }
}
