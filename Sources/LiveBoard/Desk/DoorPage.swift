import Markup
import Registration
import Unconference

/// The door: everybody on the list, found by a name, a number or a code, and let in by one tap that survives a lost net.
enum DoorPage {
    /// The page.
    ///
    /// - Parameter refusal: why somebody was not added.
    static func page(_ call: Call, _ refusal: Refusal? = nil) -> Hypertext {
        let words = call.deskWords.door
        let list = DoorList(of: call.scene.gathering)
        let typed = call.input["q"] ?? ""
        let found = list.matching(typed)
        return DeskFrame.page(
            call,
            .door,
            """
            \(refusal.map { Frame.refusal($0, call) })
            \(counts(list, call))
            <form class="form find" method="get" action="/door" role="search">
            <p class="field"><label for="f-q">\(words.find)</label><span class="hint" id="h-q">\(words.findHint)</span>\
            <input id="f-q" name="q" type="search" value="\(typed)" maxlength="200" autocomplete="off" autocapitalize="off" spellcheck="false" autofocus aria-describedby="h-q" data-find="doorlist"></p>
            <p class="go"><button class="button">\(words.search)</button></p></form>
            \(if: found.isEmpty, "<p class=\"lead\">\(words.nobody)</p>\n")
            <ul class="doorlist" id="doorlist" data-live>\(each: found, { row($0, call, isOnly: found.count == 1) })</ul>
            \(walkIn(call))
            \(if: call.visitor.kind == .organiser, release(list, call))

            """
        )
    }

    /// Somebody's page at the door, behind the code on their badge: for the door it lets them in, for others it says nothing.
    static func badge(_ call: Call) throws -> Hypertext {
        guard VisitorKind.admitting.contains(call.visitor.kind) else {
            let words = call.guestWords.entry
            return Frame(call, words.badge, .none).page(
                """
                <h1>\(words.thisIsABadge)</h1>
                <p class="lead">\(words.badgeHelp)</p>
                <p class="go"><a class="button first" href="/">\(words.toBoard)</a></p>

                """
            )
        }
        let list = DoorList(of: call.scene.gathering)
        let code = call.parts["code"] ?? ""
        guard let entry = list.matching(code).first, list.matching(code).count == 1 else {
            throw Refusal(.notFound, "no-participant", "nobody on the list has the code \(code)")
        }
        return DeskFrame.page(
            call,
            .door,
            """
            <ul class="doorlist" id="doorlist" data-live>\(row(entry, call, isOnly: true))</ul>
            <p class="go"><a class="button" href="/door">\(call.deskWords.door.wholeList)</a></p>

            """
        )
    }

    private static func counts(_ list: DoorList, _ call: Call) -> Hypertext {
        let here = list.counts[.here] ?? 0
        let expected = here + (list.counts[.expected] ?? 0)
        let waiting = (list.counts[.waiting] ?? 0) + (list.counts[.offered] ?? 0)
        let words = call.deskWords.door
        return """
            <p class="doorcount" id="doorcount" data-live><b>\(words.count(here, expected))</b>\
            \(if: waiting > 0, ", \(words.waiting(waiting))")\(call.view.event.capacity.map { ", \(words.room($0))" as Hypertext })</p>

            """
    }

    private static func row(_ entry: DoorList.Entry, _ call: Call, isOnly: Bool) -> Hypertext {
        let number = entry.id.number.description
        return """
            <li class="guest \(entry.state.rawValue)" id="g\(number)" data-words="\(Gathering.folded(entry.name)) \(number) \(entry.code.lowercased())">
            <p class="who"><b><bdi>\(entry.name)</bdi></b> <span class="soft">\(number) · \(entry.ticket ?? call.deskWords.door.noTicket) · \(entry.code)</span>\
            \(entry.access.map { " <span class=\"state wait\">\($0)</span>" as Hypertext })</p>
            <div class="deeds">\(deeds(entry, number, call, isOnly: isOnly))</div></li>

            """
    }

    private static func deeds(_ entry: DoorList.Entry, _ number: String, _ call: Call, isOnly: Bool)
        -> Hypertext
    {
        let words = call.deskWords.door
        switch entry.state {
        case .here:
            let since = entry.since.map { call.view.event.zone.moment(at: $0).local.time.description } ?? ""
            return """
                <span class="state good">\(words.since(since))</span>\
                \(Forms.tap(.notIn, [("person", number)], back: "/door", words.notHere, about: entry.name))
                """
        case .expected, .offered, .released:
            return Forms.tap(
                .checkIn,
                [("person", number)],
                back: "/door",
                words.letIn,
                about: entry.name,
                kind: isOnly ? "button first" : "button"
            )
        case .waiting:
            return "<span class=\"state wait\">\(words.inLine)</span>\(overbook(number, entry, call))"
        case .cancelled: return "<span class=\"state\">\(words.doesNotCome)</span>"
        }
    }

    /// Only an organiser lets in more people than there are places.
    private static func overbook(_ number: String, _ entry: DoorList.Entry, _ call: Call) -> Hypertext {
        guard call.visitor.kind == .organiser else { return "" }
        return Forms.tap(
            .checkIn,
            [("person", number), ("overbook", "1")],
            back: "/door",
            call.deskWords.door.letInAnyway,
            about: entry.name
        )
    }

    private static func walkIn(_ call: Call) -> Hypertext {
        let words = call.deskWords.door
        let tickets = call.view.event.tickets
        return """
            <section class="list"><h2 class="kicker">\(words.walkIn)</h2>
            <form class="form" method="post" action="\(Deed.walkIn.path)">\(Forms.once("/door"))
            \(Forms.line("name", words.name, "", limit: 80, required: true))
            \(if: !tickets.isEmpty, Forms.choice("ticket", words.ticket, tickets.map { (value: $0.id.text, label: $0.name) }, chosen: tickets.first?.id.text ?? ""))
            \(if: call.visitor.kind == .organiser, Forms.box("overbook", words.overbook))
            <p class="go"><button class="button">\(words.letIn)</button></p></form></section>

            """
    }

    private static func release(_ list: DoorList, _ call: Call) -> Hypertext {
        let words = call.deskWords.door
        let missing = list.counts[.expected] ?? 0
        let from = ReleaseNoShows.earliest(of: call.view.event)
        let time = call.view.event.zone.moment(at: from).local.time.description
        return """
            <section class="list" id="release" data-live><h2 class="kicker">\(words.notCome)</h2>
            \(if: missing == 0, "<p>\(words.allHere)</p>")
            \(if: missing > 0 && call.now < from, "<p>\(words.missingUntil(missing, time))</p>")
            \(if: missing > 0 && call.now >= from, "<p>\(words.missing(missing))</p>\(Forms.press(Deed.release.path, [("back", "/door")], words.passOn))")
            </section>

            """
    }
}
