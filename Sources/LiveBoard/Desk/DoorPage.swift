import Markup
import Registration
import Unconference

/// The door: everybody on the list, found by a name, a number or a code, and let in by one tap that survives a lost net.
enum DoorPage {
    /// The page.
    ///
    /// - Parameter refusal: why somebody was not added.
    static func page(_ call: Call, _ refusal: Refusal? = nil) -> Hypertext {
        let list = DoorList(of: call.scene.gathering)
        let typed = call.input["q"] ?? ""
        let found = list.matching(typed)
        return DeskFrame.page(
            call,
            .door,
            title: "Door",
            """
            \(refusal.map(Frame.refusal))
            \(counts(list, call))
            <form class="form find" method="get" action="/door" role="search">
            <p class="field"><label for="f-q">Name, number or code</label><span class="hint" id="h-q">Type, or scan with a keyboard scanner.</span>\
            <input id="f-q" name="q" type="search" value="\(typed)" maxlength="200" autocomplete="off" autocapitalize="off" spellcheck="false" autofocus aria-describedby="h-q" data-find="doorlist"></p>
            <p class="go"><button class="button">Find</button></p></form>
            \(if: found.isEmpty, "<p class=\"lead\">Nobody on the list is called that. Typed differently, perhaps? Or let them in as a walk-in, below.</p>\n")
            <ul class="doorlist" id="doorlist" data-live>\(each: found, { row($0, call, isOnly: found.count == 1) })</ul>
            \(walkIn(call))
            \(if: call.visitor.kind == .organiser, release(list, call))

            """
        )
    }

    /// Somebody's page at the door, behind the code on their badge: for the door it lets them in, for others it says nothing.
    static func badge(_ call: Call) throws -> Hypertext {
        guard VisitorKind.admitting.contains(call.visitor.kind) else {
            return Frame(call, "A badge", .none).page(
                """
                <h1>This is a badge</h1>
                <p class="lead">People at the door scan it to let its bearer in. It opens nothing.</p>
                <p class="go"><a class="button first" href="/">To the board</a></p>

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
            title: "Door",
            """
            <ul class="doorlist" id="doorlist" data-live>\(row(entry, call, isOnly: true))</ul>
            <p class="go"><a class="button" href="/door">The whole list</a></p>

            """
        )
    }

    private static func counts(_ list: DoorList, _ call: Call) -> Hypertext {
        let here = list.counts[.here] ?? 0
        let expected = here + (list.counts[.expected] ?? 0)
        let waiting = (list.counts[.waiting] ?? 0) + (list.counts[.offered] ?? 0)
        return """
            <p class="doorcount" id="doorcount" data-live><b>\(here)</b> of \(expected) are in\
            \(if: waiting > 0, ", \(waiting) in line")\(call.view.event.capacity.map { ", room for \($0)" as Hypertext })</p>

            """
    }

    private static func row(_ entry: DoorList.Entry, _ call: Call, isOnly: Bool) -> Hypertext {
        let number = entry.id.number.description
        return """
            <li class="guest \(entry.state.rawValue)" id="g\(number)" data-words="\(Gathering.folded(entry.name)) \(number) \(entry.code.lowercased())">
            <p class="who"><b><bdi>\(entry.name)</bdi></b> <span class="soft">\(number) · \(entry.ticket ?? "no ticket") · \(entry.code)</span>\
            \(entry.access.map { " <span class=\"state wait\">\($0)</span>" as Hypertext })</p>
            <div class="deeds">\(deeds(entry, number, call, isOnly: isOnly))</div></li>

            """
    }

    private static func deeds(_ entry: DoorList.Entry, _ number: String, _ call: Call, isOnly: Bool)
        -> Hypertext
    {
        switch entry.state {
        case .here:
            let since = entry.since.map { call.view.event.zone.moment(at: $0).local.time.description } ?? ""
            return """
                <span class="state good">in since \(since)</span>\
                \(Forms.tap("not-in", [("person", number)], back: "/door", "Not here after all", about: entry.name))
                """
        case .expected, .offered, .released:
            return Forms.tap(
                "check-in",
                [("person", number)],
                back: "/door",
                "Let in",
                about: entry.name,
                kind: isOnly ? "button first" : "button"
            )
        case .waiting:
            return "<span class=\"state wait\">in line for a place</span>\(overbook(number, entry, call))"
        case .cancelled: return "<span class=\"state\">does not come</span>"
        }
    }

    /// Only an organiser lets in more people than there are places.
    private static func overbook(_ number: String, _ entry: DoorList.Entry, _ call: Call) -> Hypertext {
        guard call.visitor.kind == .organiser else { return "" }
        return Forms.tap(
            "check-in",
            [("person", number), ("overbook", "1")],
            back: "/door",
            "Let in all the same",
            about: entry.name
        )
    }

    private static func walkIn(_ call: Call) -> Hypertext {
        let tickets = call.view.event.tickets
        return """
            <section class="list"><h2 class="kicker">Somebody who is not on the list</h2>
            <form class="form" method="post" action="/do/walk-in">\(Forms.once("/door"))
            \(Forms.line("name", "Name", "", limit: 80, required: true))
            \(if: !tickets.isEmpty, Forms.choice("ticket", "Ticket", tickets.map { (value: $0.id.text, label: $0.name) }, chosen: tickets.first?.id.text ?? ""))
            \(if: call.visitor.kind == .organiser, Forms.box("overbook", "even if no place is left"))
            <p class="go"><button class="button">Let in</button></p></form></section>

            """
    }

    private static func release(_ list: DoorList, _ call: Call) -> Hypertext {
        let missing = list.counts[.expected] ?? 0
        let from = ReleaseNoShows.earliest(of: call.view.event)
        let time = call.view.event.zone.moment(at: from).local.time.description
        return """
            <section class="list" id="release" data-live><h2 class="kicker">Who has not come</h2>
            \(if: missing == 0, "<p>Everybody who has a place is here.</p>")
            \(if: missing > 0 && call.now < from, "<p>\(missing) have not come yet. From \(time) on their places can be passed on to those in line.</p>")
            \(if: missing > 0 && call.now >= from, "<p>\(missing) have not come.</p>\(Forms.press("/do/release", [("back", "/door")], "Pass their places on"))")
            </section>

            """
    }
}
