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
            title: call.deskWords.rounds.title,
            slots.isEmpty
                ? "<p class=\"lead\">\(call.deskWords.rounds.none)</p>\n"
                : "\(each: slots, { slot in round(slot, call) })\(tables(call))"
        )
    }

    private static func round(_ slot: Slot, _ call: Call) -> Hypertext {
        let words = call.deskWords.rounds
        let gathering = call.scene.gathering
        let joined = gathering.joined(slot.id)
        let present = gathering.present(in: slot.id)
        return """
            <section class="step" id="round-\(slot.id.text)" data-live><p class="what">\(slot.label), \(Clock.time(slot.starts))</p>
            <p><b>\(present.count)</b> \(words.here(present.count))\(if: joined.count > present.count, "\(words.notIn(joined.count - present.count))").\
            \(if: present.count % 2 == 1, " \(words.three)")</p>
            \(if: slot.starts.instant <= call.now && call.now < slot.ends.instant, "<p class=\"timer\" data-until=\"\(slot.ends.instant.secondsSince1970.description)\">\(call.words.clock.until) \(slot.ends.local.time.description)</p><p class=\"soft\">\(words.bell)</p>")
            <form class="form" method="post" action="/do/pair">\(Forms.hidden([("slot", slot.id.text)]))
            \(Forms.choice("rounds", words.rounds, [1, 2, 3].map { (value: "\($0)", label: "\($0)") }, chosen: "1", key: "rounds-\(slot.id.text)"))
            <p class="go"><button class="button\(if: gathering.meetings.count == 0, " first")"\(if: present.count < 2, " disabled aria-describedby=\"why-\(slot.id.text)\"")>\(words.pair)</button>\
            \(if: present.count < 2, " <span class=\"soft\" id=\"why-\(slot.id.text)\">\(words.twoNeeded)</span>")</p></form>
            <form class="form" method="post" action="\(Deed.joinFor.path)">\(Forms.hidden([("slot", slot.id.text), ("back", "/desk/rounds")]))
            \(Forms.line("person", words.number, "", limit: 9, required: true, key: "person-\(slot.id.text)"))
            <p class="go"><button class="button">\(words.putIn)</button></p></form></section>

            """
    }

    private static func tables(_ call: Call) -> Hypertext {
        let words = call.deskWords.rounds
        let gathering = call.scene.gathering
        let pairs = gathering.meetings.sorted.filter { $0.key.kind == .pair }
        guard !pairs.isEmpty else { return "" }
        let rounds = Dictionary(grouping: pairs) { $0.key.round }
        return """
            <div id="tables" data-live>\(each: rounds.keys.sorted(), { round in
                let stranded = gathering.stranded(inRound: round)
                return """
                <section class="list"><h2 class="kicker">\(words.round(round))</h2>
                \(if: !stranded.isEmpty, "<p class=\"state wait\">\(words.without) \(names(stranded, call))</p>\(Forms.press("/do/regroup", [("round", "\(round)")], words.regroup, kind: "button first"))")
                <ul class="log">\(each: rounds[round] ?? [], { meeting in table(meeting, call) })</ul></section>

                """
            })</div>

            """
    }

    private static func table(_ meeting: Meeting, _ call: Call) -> Hypertext {
        let words = call.deskWords.rounds
        let replies = meeting.people.compactMap { person in
            call.scene.gathering.meetingReplies[.init(of: person, in: meeting.key)]?.answer
        }
        return """
            <li><b>\(meeting.place ?? words.anywhere)</b> <span>\(names(meeting.people, call))</span>\
            \(if: !replies.isEmpty, " <span class=\"state wait\">\(replies.contains(.cantFind) ? words.cantFind : words.notToday)</span>")</li>

            """
    }

    private static func names(_ people: [Participant.ID], _ call: Call) -> Hypertext {
        TopicPiece.names(people.map { call.scene.gathering.participants[$0]?.name ?? $0.description }, call)
    }
}
