import Markup
import Planning
import Registration
import Unconference

/// People worth meeting: the rounds one may join, and whom one meets, why, where and when.
enum MeetPage {
    /// The page.
    static func page(_ call: Call) throws -> Hypertext {
        guard let own = call.own else { throw Refusal(.notAllowed, "come-in-first", "come in first") }
        let gathering = call.scene.gathering
        let avoided = gathering.avoidances.unordered.count { $0.key.participant == own.person.id }
        let rounds = call.view.event.slots.filter { $0.kind == .meet }
        return Frame(call, "Meet", .meet).page(
            """
            <h1>People worth meeting</h1>
            <p class="lead">Forty minutes over coffee with somebody one step further. Joining a round is all it takes.</p>
            \(each: Encounter.all(of: own.person.id, in: gathering), { encounter in card(encounter, call, own) })
            \(if: rounds.isEmpty, "<p class=\"empty\">There are no rounds of coffee at this event.</p>")
            \(each: rounds, { round in self.round(round, call, own) })
            \(if: avoided > 0, "<p class=\"soft\">You asked not to meet \(avoided == 1 ? "one person" : "\(avoided) people"). Nobody else knows.</p>")

            """
        )
    }

    private static func round(_ slot: Slot, _ call: Call, _ own: OwnView) -> Hypertext {
        let isIn = own.rounds.contains(slot.id)
        let isOver = slot.ends.instant <= call.now
        return """
            <section class="step" id="r-\(slot.id.text)" data-live>
            <p class="what">\(slot.label)</p>
            <p class="soft">\(Clock.time(slot.starts))–\(slot.ends.local.time.description)\(if: isIn, " · you are in")</p>
            \(if: !isOver && own.person.holdsPlace, Forms.tap("join-round", [("slot", slot.id.text)] + (isIn ? [("off", "1")] : []), back: "/meet", isIn ? "Leave it" : "Join in", about: slot.label, pressed: isIn))
            </section>

            """
    }

    private static func card(_ encounter: Encounter, _ call: Call, _ own: OwnView) -> Hypertext {
        let gathering = call.scene.gathering
        let people = encounter.peers.map(\.id)
        let question = MeetingQuestion(gathering, people: [own.person.id] + people)
        let why = question.reason(for: own.person.id, meeting: people)
        let key = encounter.key
        let what = [
            ("kind", key.kind.rawValue), ("round", key.round.description), ("number", key.number.description),
        ]
        return """
            <article class="step meet" data-live id="m-\(key.kind.rawValue)-\(key.round)-\(key.number)">
            <p class="what">\(TopicPiece.names(encounter.peers.map(\.name)))</p>
            \(why.map { "<p>\($0)</p>" as Hypertext })
            <p class="starter">\(StarterQuestion.text(for: [own.person] + people.compactMap { gathering.participants[$0] }, number: key.number + key.round))</p>
            <p class="soft">\(encounter.place.map { "\($0), " as Hypertext })round \(key.round)</p>
            \(said(encounter.reply))
            <div class="deeds">
            \(if: encounter.reply == nil, Forms.tap("reply", what + [("answer", "cant-find")], back: "/meet", "I can’t find them"))
            \(if: encounter.reply == nil, Forms.tap("reply", what + [("answer", "not-today")], back: "/meet", "Not today"))
            \(if: encounter.reply != nil, Forms.tap("reply", what + [("answer", "none")], back: "/meet", "Take that back"))
            </div>
            \(contacts(encounter, what, call, own))
            \(each: encounter.peers, { peer in
                """
                \(peer.contact.map { "<p>\(TopicPiece.names([peer.name])): \($0)</p>" as Hypertext })
                <details><summary>Never this person</summary><p>You and <bdi>\(peer.name)</bdi> will not be brought together again. Nobody learns of it.</p>
                \(Forms.tap("avoid", [("person", peer.id.number.description)], back: "/meet", "Never again", about: peer.name))</details>

                """
            })
            </article>

            """
    }

    /// Contacts are swapped when both sides say so; until then nobody learns what the other said.
    private static func contacts(
        _ encounter: Encounter,
        _ what: [(String, String)],
        _ call: Call,
        _ own: OwnView
    ) -> Hypertext {
        let swaps = call.scene.gathering.contactSwaps
        let key = encounter.key
        func word(of person: Participant.ID) -> String? {
            swaps[.init(of: person, in: encounter.key)]?.contact
        }
        guard word(of: own.person.id) != nil else {
            return """
                <details><summary>Swap contacts</summary><form class="form" method="post" action="/do/contacts">\(Forms.hidden(what + [("back", "/meet")]))
                \(Forms.line("contact", "How they can reach you", own.person.email ?? "", hint: "They see it when they have tapped too, and not before.", limit: 120, required: true, key: "contact-\(key.kind.rawValue)-\(key.round)-\(key.number)"))
                <p class="go"><button class="button">Swap contacts</button></p></form></details>

                """
        }
        let given = encounter.peers.compactMap { peer in word(of: peer.id).map { (peer.name, $0) } }
        return """
            \(each: given, { name, contact in "<p class=\"contact\"><bdi>\(name)</bdi>: <b><bdi>\(contact)</bdi></b></p>\n" })
            \(if: given.isEmpty, "<p class=\"soft\">You would swap contacts. Theirs stands here once they have tapped too.</p>")
            \(Forms.tap("contacts", what + [("contact", "")], back: "/meet", "Take mine back"))

            """
    }

    private static func said(_ reply: MeetingReply.Answer?) -> Hypertext {
        switch reply {
        case .cantFind: "<p class=\"state wait\">Stay where you are: an organiser brings you together.</p>"
        case .notToday: "<p class=\"state\">Not today. That is fine.</p>"
        case nil: ""
        }
    }
}
