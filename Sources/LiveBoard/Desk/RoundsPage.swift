import Markup
import Registration
import Unconference

/// Rounds of coffee at the desk: who is in, who sits where, who has nobody, and the bell.
enum RoundsPage {
    /// The page.
    static func page(_ call: Call) -> Hypertext {
        let slots = call.view.event.slots.filter { $0.kind == .meet }
        return DeskFrame.page(
            call,
            .rounds,
            title: "Coffee rounds",
            slots.isEmpty
                ? "<p class=\"lead\">The event has no slot in which people meet. `event.md` can have one of kind `meet`.</p>\n"
                : "\(each: slots, { slot in round(slot, call) })\(tables(call))"
        )
    }

    private static func round(_ slot: Slot, _ call: Call) -> Hypertext {
        let gathering = call.scene.gathering
        let joined = gathering.joined(slot.id)
        let present = gathering.present(in: slot.id)
        return """
            <section class="step" id="round-\(slot.id.text)" data-live><p class="what">\(slot.label), \(Clock.time(slot.starts))</p>
            <p><b>\(present.count)</b> who joined are here\(if: joined.count > present.count, "; \(joined.count - present.count) more joined and are not in yet").\
            \(if: present.count % 2 == 1, " One pair will be three.")</p>
            \(if: slot.starts.instant <= call.now && call.now < slot.ends.instant, "<p class=\"timer\" data-until=\"\(slot.ends.instant.secondsSince1970.description)\">until \(slot.ends.local.time.description)</p><p class=\"soft\">The bell on every screen rings two minutes before.</p>")
            <form class="form" method="post" action="/do/pair">\(Forms.hidden([("slot", slot.id.text)]))
            \(Forms.choice("rounds", "Rounds", [1, 2, 3].map { (value: "\($0)", label: "\($0)") }, chosen: "1", key: "rounds-\(slot.id.text)"))
            <p class="go"><button class="button\(if: gathering.meetings.count == 0, " first")"\(if: present.count < 2, " disabled aria-describedby=\"why-\(slot.id.text)\"")>Bring them together</button>\
            \(if: present.count < 2, " <span class=\"soft\" id=\"why-\(slot.id.text)\">Two are needed who joined and are here.</span>")</p></form>
            <form class="form" method="post" action="/do/join-for">\(Forms.hidden([("slot", slot.id.text), ("back", "/desk/rounds")]))
            \(Forms.line("person", "The number of somebody who asks to join", "", limit: 9, required: true, key: "person-\(slot.id.text)"))
            <p class="go"><button class="button">Put them in</button></p></form></section>

            """
    }

    private static func tables(_ call: Call) -> Hypertext {
        let gathering = call.scene.gathering
        let pairs = gathering.meetings.sorted.filter { $0.key.kind == .pair }
        guard !pairs.isEmpty else { return "" }
        let rounds = Dictionary(grouping: pairs) { $0.key.round }
        return """
            <div id="tables" data-live>\(each: rounds.keys.sorted(), { round in
                let stranded = gathering.stranded(inRound: round)
                return """
                <section class="list"><h2 class="kicker">Round \(round)</h2>
                \(if: !stranded.isEmpty, "<p class=\"state wait\">Without company: \(names(stranded, call))</p>\(Forms.press("/do/regroup", [("round", "\(round)")], "Find them company", kind: "button first"))")
                <ul class="log">\(each: rounds[round] ?? [], { meeting in table(meeting, call) })</ul></section>

                """
            })</div>

            """
    }

    private static func table(_ meeting: Meeting, _ call: Call) -> Hypertext {
        let replies = meeting.people.compactMap { person in
            call.scene.gathering.meetingReplies[.init(of: person, in: meeting.key)]?.answer
        }
        return """
            <li><b>\(meeting.place ?? "anywhere")</b> <span>\(names(meeting.people, call))</span>\
            \(if: !replies.isEmpty, " <span class=\"state wait\">\(replies.contains(.cantFind) ? "can’t find each other" : "not today")</span>")</li>

            """
    }

    private static func names(_ people: [Participant.ID], _ call: Call) -> Hypertext {
        TopicPiece.names(people.map { call.scene.gathering.participants[$0]?.name ?? $0.description }, call)
    }
}
