import Markup
import Registration
import Unconference

/// Pitching a topic, the pain first; and changing one.
enum PitchPage {
    /// The form for a new topic.
    static func page(_ call: Call, _ input: Input, _ refusal: Refusal?) throws -> Hypertext {
        let isParticipant = call.visitor.kind == .participant
        let isHost = refusal == nil ? input["host"] != "0" : input.flag("host")
        let words = call.words.pitch
        return Frame(call, call.words.topics.pitch, .topics, said: refusal.map { Frame.refusal($0, call) })
            .page(
                """
                <h1>\(words.heading)</h1>
                \(input.number("card").map { "<p class=\"kicker\">\(words.card($0))</p>\n" as Hypertext })
                <p class="lead">\(words.lead)</p>
                <form class="form" method="post" action="\(Deed.pitch.path)" data-similar>
                \(Forms.once("/topics"))\(input["card"].map { Forms.hidden([("card", $0)]) })
                \(fields(call, input))
                \(if: isParticipant, Forms.box("host", words.host, checked: isHost))
                <p class="go"><button class="button first">\(words.put)</button></p>
                </form>
                <div id="similar" aria-live="polite">\(input["title"].map { SimilarPiece.piece(to: $0, call) })</div>

                """
            )
    }

    /// The form for a topic that is there.
    static func edit(_ call: Call, _ input: Input, _ refusal: Refusal?) throws -> Hypertext {
        let number = input["topic"] ?? call.parts["topic"] ?? ""
        guard let id = Int(digits: number), let topic = call.view.topic(Topic.ID(id)) else {
            throw Refusal(.notFound, "no-topic", "there is no such topic")
        }
        var filled = input
        if refusal == nil {
            filled = Input([
                "title": [topic.title], "detail": [topic.detail], "format": [topic.format.rawValue],
                "needs": topic.needs, "tags": [topic.tags.joined(separator: ", ")],
                "unavailable": call.scene.gathering.topics[topic.id]?.unavailable.map(\.text) ?? [],
            ])
        }
        let words = call.words.pitch
        return Frame(call, words.changeTitle, .topics, said: refusal.map { Frame.refusal($0, call) }).page(
            """
            <h1>\(words.changeNumber(topic.id.number))</h1>
            <form class="form" method="post" action="\(Deed.editTopic.path)">
            \(Forms.hidden([("topic", number), ("back", "/topics/\(number)")]))
            \(fields(call, filled))
            <p class="go"><button class="button first">\(call.guestWords.frame.save)</button></p>
            </form>

            """
        )
    }

    private static func fields(_ call: Call, _ input: Input) -> Hypertext {
        let words = call.words.pitch
        let event = call.view.event
        var features: [String] = []
        for feature in event.rooms.flatMap(\.features) where !features.contains(feature) {
            features.append(feature)
        }
        return """
            \(Forms.passage("title", words.pain, input["title"] ?? "", limit: 140, rows: 2, required: true))
            \(Forms.passage("detail", words.more, input["detail"] ?? "", hint: words.moreHint, limit: 4096))
            \(Forms.choice("format", words.format, SessionFormat.allCases.map { (value: $0.rawValue, label: $0.label(in: call.language)) }, chosen: input["format"] ?? "discussion"))
            \(Forms.boxes("needs", words.needs, features.map { (value: $0, label: $0) }, chosen: input.all("needs")))
            \(Forms.boxes("unavailable", words.unavailable, event.sessionSlots.map { (value: $0.id.text, label: $0.times) }, chosen: input.all("unavailable")))
            \(Forms.line("tags", words.tags, input["tags"] ?? "", hint: words.tagsHint, limit: 400))

            """
    }
}
