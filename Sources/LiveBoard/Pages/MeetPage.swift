import Markup
import Planning
import Registration
import Unconference

/// People worth meeting: the rounds one may join, and whom one meets, why, where and when.
enum MeetPage {
    /// The page.
    static func page(_ call: Call) throws -> Hypertext {
        let own = try call.ownView()
        let gathering = call.scene.gathering
        let avoided = gathering.avoidances.unordered.count { $0.key.participant == own.person.id }
        let rounds = call.view.event.slots.filter { $0.kind == .meet }
        let words = call.guestWords.meet
        return Frame(call, call.guestWords.frame.meet, .meet).page(
            """
            <h1>\(words.heading)</h1>
            <p class="lead">\(words.lead)</p>
            \(each: Encounter.all(of: own.person.id, in: gathering), { encounter in card(encounter, call, own) })
            \(if: rounds.isEmpty, "<p class=\"empty\">\(words.noRounds)</p>")
            \(each: rounds, { round in self.round(round, call, own) })
            \(if: avoided > 0, "<p class=\"soft\">\(words.avoided(avoided))</p>")

            """
        )
    }

    private static func round(_ slot: Slot, _ call: Call, _ own: OwnView) -> Hypertext {
        let words = call.guestWords.meet
        let isIn = own.rounds.contains(slot.id)
        let isOver = slot.ends.instant <= call.now
        return """
            <section class="step" id="r-\(slot.id.text)" data-live>
            <p class="what">\(slot.label)</p>
            <p class="soft">\(Clock.time(slot.starts))–\(slot.ends.local.time.description)\(if: isIn, " · \(words.youAreIn)")</p>
            \(if: !isOver && own.person.holdsPlace, Forms.tap(.joinRound, [("slot", slot.id.text)] + (isIn ? [("off", "1")] : []), back: "/meet", isIn ? words.leave : words.join, about: slot.label, pressed: isIn))
            </section>

            """
    }

    private static func card(_ encounter: Encounter, _ call: Call, _ own: OwnView) -> Hypertext {
        let words = call.guestWords.meet
        let gathering = call.scene.gathering
        let people = encounter.peers.map(\.id)
        let question = MeetingQuestion(gathering, people: [own.person.id] + people)
        let why = question.reason(for: own.person.id, meeting: people, in: call.language)
        let key = encounter.key
        let what = [
            ("kind", key.kind.rawValue), ("round", key.round.description), ("number", key.number.description),
        ]
        return """
            <article class="step meet" data-live id="m-\(key.kind.rawValue)-\(key.round)-\(key.number)">
            <p class="what">\(TopicPiece.names(encounter.peers.map(\.name), call))</p>
            \(why.map { "<p>\($0)</p>" as Hypertext })
            <p class="starter">\(StarterQuestion.text(for: [own.person] + people.compactMap { gathering.participants[$0] }, number: key.number + key.round, in: call.language))</p>
            <p class="soft">\(encounter.place.map { "\($0), " as Hypertext })\(words.round(key.round))</p>
            \(said(encounter.reply, words))
            <div class="deeds">
            \(if: encounter.reply == nil, Forms.tap(.reply, what + [("answer", "cant-find")], back: "/meet", words.cantFind))
            \(if: encounter.reply == nil, Forms.tap(.reply, what + [("answer", "not-today")], back: "/meet", words.notToday))
            \(if: encounter.reply != nil, Forms.tap(.reply, what + [("answer", "none")], back: "/meet", words.takeBack))
            </div>
            \(contacts(encounter, what, call, own))
            \(each: encounter.peers, { peer in
                """
                \(peer.contact.map { "<p>\(TopicPiece.names([peer.name], call))\(call.language.colon) \($0)</p>" as Hypertext })
                <details><summary>\(words.never)</summary><p>\(words.neverHelp) <bdi>\(peer.name)</bdi></p>
                \(Forms.tap(.avoid, [("person", peer.id.number.description)], back: "/meet", words.neverAgain, about: peer.name))</details>

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
        let words = call.guestWords.meet
        let swaps = call.scene.gathering.contactSwaps
        let key = encounter.key
        func word(of person: Participant.ID) -> String? {
            swaps[.init(of: person, in: encounter.key)]?.contact
        }
        guard word(of: own.person.id) != nil else {
            return """
                <details><summary>\(words.swap)</summary><form class="form" method="post" action="\(Deed.swapContacts.path)">\(Forms.hidden(what + [("back", "/meet")]))
                \(Forms.line("contact", words.reach, own.person.email ?? "", hint: words.reachHint, limit: 120, required: true, key: "contact-\(key.kind.rawValue)-\(key.round)-\(key.number)"))
                <p class="go"><button class="button">\(words.swap)</button></p></form></details>

                """
        }
        let given = encounter.peers.compactMap { peer in word(of: peer.id).map { (peer.name, $0) } }
        return """
            \(each: given, { name, contact in "<p class=\"contact\"><bdi>\(name)</bdi>: <b><bdi>\(contact)</bdi></b></p>\n" })
            \(if: given.isEmpty, "<p class=\"soft\">\(words.pending)</p>")
            \(Forms.tap(.swapContacts, what + [("contact", "")], back: "/meet", words.takeMineBack))

            """
    }

    private static func said(_ reply: MeetingReply.Answer?, _ words: GuestWords.Meet) -> Hypertext {
        switch reply {
        case .cantFind: "<p class=\"state wait\">\(words.saidCantFind)</p>"
        case .notToday: "<p class=\"state\">\(words.saidNotToday)</p>"
        case nil: ""
        }
    }
}
