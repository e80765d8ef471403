import Markup
import Registration
import Unconference

/// A session's note: four headings and the open questions, saved while people write.
enum NotePage {
    /// The page.
    static func page(_ call: Call) throws -> Hypertext { try page(call, try call.topic(), nil, nil) }

    /// The page with what was typed, when it was refused.
    static func refused(_ call: Call, _ input: Input, _ refusal: Refusal) throws -> Hypertext {
        guard let topic = call.view.topic(try input.topicID()) else { throw refusal }
        return try page(call, topic, input, refusal)
    }

    private static func page(_ call: Call, _ topic: RoomTopic, _ input: Input?, _ refusal: Refusal?) throws
        -> Hypertext
    {
        let note = call.scene.gathering.rawNotes[topic.id] ?? RawNote(topic: topic.id, at: call.now)
        let mayWrite = call.visitor.kind == .organiser || call.view.phase.takesNotes
        let words = call.words.note
        return Frame(call, words.title, .now, said: refusal.map { Frame.refusal($0, call) }).page(
            """
            <header class="head"><p class="kicker"><a href="/topics/\(topic.id.number)">\(topic.title)</a></p><h1>\(words.title)</h1>
            <p class="soft">\(words.lead)</p></header>
            \(if: !mayWrite, "<p class=\"empty\">\(words.notYet)</p>")
            \(if: mayWrite, Hypertext(NotePart.allCases.map { part($0, note, topic, input, call) }))
            \(if: mayWrite, "<p class=\"go\"><a class=\"button\" href=\"/notes/\(topic.id.number)/preview\">\(words.see)</a></p>")

            """
        )
    }

    private static func part(
        _ part: NotePart,
        _ note: RawNote,
        _ topic: RoomTopic,
        _ input: Input?,
        _ call: Call
    )
        -> Hypertext
    {
        let isTyped = input?["part"] == part.rawValue
        let text = isTyped ? input?["text"] ?? note[part] : note[part]
        let base = isTyped ? input?["base"] ?? note[part] : note[part]
        return """
            <form class="form part part-\(part.rawValue)" method="post" action="\(Deed.writeNote.path)" data-autosave>
            \(Forms.hidden([("topic", topic.id.number.description), ("part", part.rawValue), ("back", "/notes/\(topic.id.number)#p-\(part.rawValue)")]))
            <textarea hidden name="base" aria-hidden="true" tabindex="-1">
            \(base)</textarea>
            <p class="field" id="p-\(part.rawValue)"><label for="n-\(part.rawValue)">\(part.heading(in: call.language))</label>
            <textarea id="n-\(part.rawValue)" name="text" rows="4" maxlength="12000">
            \(text)</textarea></p>
            <p class="save"><button class="button">\(call.guestWords.frame.save)</button> <span class="saved" role="status"></span></p>
            </form>

            """
    }

    /// The note as the site would show it, by the same renderer.
    static func preview(_ call: Call) throws -> Hypertext {
        let topic = try call.topic()
        let note = call.scene.gathering.rawNotes[topic.id] ?? RawNote(topic: topic.id, at: call.now)
        let parts = NotePart.allCases.filter { !note[$0].isEmpty }
        let words = call.words.note
        return Frame(call, words.preview, .now).page(
            """
            <article class="note"><header class="head"><p class="kicker"><a href="/notes/\(topic.id.number)">\(words.back)</a></p>
            <h1 class="pain">\(topic.title)</h1></header>
            \(if: parts.isEmpty, "<p class=\"empty\">\(words.nothing)</p>")
            <div class="prose">\(each: parts, { part in
                """
                <section class="\(part == .failed ? "failed" : part.rawValue)"><h2>\(part.heading(in: call.language))</h2>
                \(rendered(note[part], part, words))</section>

                """
            })</div></article>

            """
        )
    }

    private static func rendered(_ markdown: String, _ part: NotePart, _ words: BoardWords.Note) -> Hypertext
    {
        do {
            var options = RenderOptions.page { _ in nil }
            options.anchorPrefix = part.rawValue + "-"
            options.headingShift = 1
            let document = try Document(
                Array(markdown.utf8),
                file: "note",
                limits: .browser,
                hasFrontMatter: false,
                smartPunctuation: true
            )
            return Hypertext(rendered: document.render(options).html)
        } catch {
            return "<p class=\"empty\">\(words.tooDeep)</p>"
        }
    }
}
