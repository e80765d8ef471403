import Markup
import Registration
import Unconference

/// Signing up: a name, and you are in; the rest can follow.
enum JoinPage {
    /// What this is, and the way in.
    static func welcome(_ call: Call, _ input: Input, _ refusal: Refusal?) -> Hypertext {
        let event = call.view.event
        return """
            \(refusal.map(Frame.refusal))
            <header class="head">
            <h1>\(event.title)</h1>
            \(event.tagline.map { "<p class=\"lead\">\($0)</p>" as Hypertext })
            <p class="when"><span>\(event.starts.local.date.description)</span><span>\(event.starts.local.time.description)–\(event.ends.local.time.description)</span>\
            \(event.venue.map { "<span>\($0.name)</span>" as Hypertext })</p>
            \(event.purpose.map { "<p>\($0.need)</p>" as Hypertext })
            </header>
            \(NowAndNext.piece(call))
            \(signUp(call, input))
            <section class="list"><h2 class="kicker">Been here before?</h2>
            <p>Your own link lets you in: it was on the page after you signed up. <a href="/way-back">Lost it?</a></p></section>

            """
    }

    private static func signUp(_ call: Call, _ input: Input) -> Hypertext {
        let view = call.view
        let event = view.event
        guard event.status != .cancelled else { return "<p class=\"notice\">Cancelled</p>" }
        guard event.registration.mode == .open, view.phase.admitsPeople else {
            let shop = event.registration.mode == .imported ? event.tickets.lazy.compactMap(\.url).first : nil
            return """
                <section class="list"><h2 class="kicker">Coming?</h2>
                <p>\(how(event.registration.mode, view.phase))</p>
                \(shop.map { "<p class=\"go\"><a class=\"button first\" href=\"\($0)\" rel=\"noopener noreferrer\">Get a ticket</a></p>" as Hypertext })
                </section>

                """
        }
        return """
            <section class="list" aria-labelledby="join"><h2 id="join" class="kicker">Come along</h2>
            \(if: view.hasPlaces == false, "<p><b>All places are taken.</b> Sign up, and you are next in line; a place that frees is yours.</p>")
            <form class="form" method="post" action="/do/join">
            \(Forms.once())
            \(Forms.line("name", "What shall we call you?", input["name"] ?? "", hint: "A nickname is enough.", limit: 80, required: true, autocomplete: "nickname"))
            <p class="go"><button class="button first">\(view.hasPlaces == false ? "Get in line" : "Sign up")</button></p>
            <details\(if: input["stuck"] != nil, " open")><summary>Say more now, or later</summary>
            \(details(call, input))
            </details>
            </form></section>

            """
    }

    private static func how(_ mode: RegistrationWindow.Mode, _ phase: Phase) -> String {
        guard phase.admitsPeople else { return "Signing up is over. What was learned will be on the site." }
        switch mode {
        case .imported: return "Places are given out at the ticket shop."
        case .invited: return "This one is by invitation. Ask an organiser."
        case .closed, .open: return "Nobody can sign up any more. Ask at the door."
        }
    }

    /// What else one may say about oneself.
    static func details(_ call: Call, _ input: Input) -> Hypertext {
        let event = call.view.event
        func value(_ name: String) -> String { input[name] ?? "" }
        let themes = event.themes.map { (value: $0, label: $0) }
        let stages = [(value: "", label: "I’d rather not say")] + event.journey.map { (value: $0, label: $0) }
        return """
            \(Forms.passage("stuck", "What are you stuck on?", value("stuck"), hint: "The one question that helps most.", limit: 4096, rows: 2))
            \(Forms.boxes("asks", "I’d like to learn about", themes, chosen: input.all("asks"), hint: "Three at most."))
            \(Forms.boxes("offers", "I can help with", themes, chosen: input.all("offers"), hint: "Three at most."))
            \(Forms.hidden([("themes", "1")]))
            \(Forms.line("role", "What do you do?", value("role"), limit: 120, autocomplete: "organization-title"))
            \(Forms.choice("stage", "How far are you?", stages, chosen: value("stage")))
            \(Forms.line("organisation", "Where do you work?", value("organisation"), hint: "Never published without your word. It keeps us from pairing colleagues.", limit: 120, autocomplete: "organization"))
            \(if: call.board.settings.mode == .tls, Forms.line("email", "E-mail", value("email"), hint: "Only for changes to the day.", limit: 254, autocomplete: "email", type: "email"))
            \(Forms.line("access", "What do you need to take part?", value("access"), hint: "A step-free way, a quiet corner; only organisers see it.", limit: 400))
            \(Forms.line("diet", "What do you eat?", value("diet"), hint: "The caterer sees totals only.", limit: 400))

            """
    }
}
