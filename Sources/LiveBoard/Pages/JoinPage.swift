import Markup
import Registration
import Unconference

/// Signing up: a name, and you are in; the rest can follow.
enum JoinPage {
    /// What this is, and the way in.
    static func welcome(_ call: Call, _ input: Input, _ refusal: Refusal?) -> Hypertext {
        let event = call.view.event
        let words = call.guestWords.join
        return """
            \(refusal.map { Frame.refusal($0, call) })
            <header class="head">
            <h1>\(event.title)</h1>
            \(event.tagline.map { "<p class=\"lead\">\($0)</p>" as Hypertext })
            <p class="when"><span>\(call.language.day(event.starts.local.date))</span><span>\(event.starts.local.time.description)–\(event.ends.local.time.description)</span>\
            \(event.venue.map { "<span>\($0.name)</span>" as Hypertext })</p>
            \(event.purpose.map { "<p>\($0.need)</p>" as Hypertext })
            </header>
            \(NowAndNext.piece(call))
            \(signUp(call, input))
            <section class="list"><h2 class="kicker">\(words.before)</h2>
            <p>\(words.ownLink) <a href="/way-back">\(words.lost)</a></p></section>

            """
    }

    private static func signUp(_ call: Call, _ input: Input) -> Hypertext {
        let view = call.view
        let event = view.event
        let words = call.guestWords.join
        guard event.status != .cancelled else { return "<p class=\"notice\">\(words.cancelled)</p>" }
        guard event.registration.mode == .open, view.phase.admitsPeople else {
            let shop = event.registration.mode == .imported ? event.tickets.lazy.compactMap(\.url).first : nil
            return """
                <section class="list"><h2 class="kicker">\(words.coming)</h2>
                <p>\(how(event.registration.mode, view.phase, words))</p>
                \(shop.map { "<p class=\"go\"><a class=\"button first\" href=\"\($0)\" rel=\"noopener noreferrer\">\(words.ticket)</a></p>" as Hypertext })
                </section>

                """
        }
        return """
            <section class="list" aria-labelledby="join"><h2 id="join" class="kicker">\(words.along)</h2>
            \(if: view.hasPlaces == false, "<p><b>\(words.full)</b> \(words.fullHelp)</p>")
            <form class="form" method="post" action="/do/join">
            \(Forms.once())
            \(Forms.line("name", words.name, input["name"] ?? "", hint: words.nameHint, limit: 80, required: true, autocomplete: "nickname"))
            <p class="go"><button class="button first">\(view.hasPlaces == false ? words.getInLine : words.signUp)</button></p>
            <details\(if: input["stuck"] != nil, " open")><summary>\(words.sayMore)</summary>
            \(details(call, input))
            </details>
            </form></section>

            """
    }

    private static func how(_ mode: RegistrationWindow.Mode, _ phase: Phase, _ words: GuestWords.Join)
        -> String
    {
        guard phase.admitsPeople else { return words.over }
        switch mode {
        case .imported: return words.imported
        case .invited: return words.invited
        case .closed, .open: return words.closed
        }
    }

    /// What else one may say about oneself.
    static func details(_ call: Call, _ input: Input) -> Hypertext {
        let event = call.view.event
        let words = call.guestWords.join
        func value(_ name: String) -> String { input[name] ?? "" }
        let themes = event.themes.map { (value: $0, label: $0) }
        let stages = [(value: "", label: words.rather)] + event.journey.map { (value: $0, label: $0) }
        return """
            \(Forms.passage("stuck", words.stuck, value("stuck"), hint: words.stuckHint, limit: 4096, rows: 2))
            \(Forms.boxes("asks", words.learn, themes, chosen: input.all("asks"), hint: words.three))
            \(Forms.boxes("offers", words.help, themes, chosen: input.all("offers"), hint: words.three))
            \(Forms.hidden([("themes", "1")]))
            \(Forms.line("role", words.role, value("role"), limit: 120, autocomplete: "organization-title"))
            \(Forms.choice("stage", words.stage, stages, chosen: value("stage")))
            \(Forms.line("organisation", words.work, value("organisation"), hint: words.workHint, limit: 120, autocomplete: "organization"))
            \(if: call.board.settings.mode == .tls, Forms.line("email", words.email, value("email"), hint: words.emailHint, limit: 254, autocomplete: "email", type: "email"))
            \(Forms.line("access", words.access, value("access"), hint: words.accessHint, limit: 400))
            \(Forms.line("diet", words.diet, value("diet"), hint: words.dietHint, limit: 400))

            """
    }
}
