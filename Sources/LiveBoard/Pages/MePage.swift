import Formats
import Markup
import Registration
import Unconference

/// One's own page: the link, what one said, what one agrees to, and the way out.
enum MePage {
    /// The page.
    static func page(_ call: Call) throws -> Hypertext { try edit(call, Input(), nil) }

    /// The page with what was typed, when it was refused.
    static func edit(_ call: Call, _ input: Input, _ refusal: Refusal?) throws -> Hypertext {
        let own = try call.ownView()
        let filled = refusal == nil ? values(of: own.person) : input
        let words = call.guestWords.me
        return Frame(call, call.guestWords.frame.me, .me, said: refusal.map { Frame.refusal($0, call) }).page(
            """
            <h1><bdi>\(own.person.name)</bdi></h1>
            \(alike(own.person.name, call))
            \(link(call))
            <section class="list"><h2 class="kicker">\(words.about)</h2>
            <form class="form" method="post" action="\(Deed.editMe.path)">\(Forms.hidden([("back", "/me")]))
            \(Forms.line("name", call.guestWords.join.name, filled["name"] ?? "", limit: 80, required: true, autocomplete: "nickname"))
            \(JoinPage.details(call, filled))
            <p class="go"><button class="button first">\(call.guestWords.frame.save)</button></p></form></section>
            <section class="list" id="consents"><h2 class="kicker">\(words.agree)</h2>
            <p class="soft">\(words.agreeHint)</p>
            <ul class="consents">\(each: asked(of: own, call), { consent($0, own, call) })</ul></section>
            <section class="list"><h2 class="kicker">\(words.data)</h2>
            <p><a class="button" href="/me/data.json">\(words.copy)</a></p>
            <details><summary>\(words.cant)</summary><p>\(words.cantHelp)</p>
            \(Forms.tap(.cancelMe, [], back: "/", words.giveBack))</details>
            <details><summary>\(words.erase)</summary><p>\(words.eraseHelp)</p>
            <form class="tap" method="post" action="/do/erase-me">\(Forms.hidden([("sure", "yes")]))<button class="button">\(words.eraseAll)</button></form></details>
            <form class="tap" method="post" action="/do/leave"><button class="button">\(words.leave)</button></form>
            </section>

            """
        )
    }

    /// A word on a name that could be taken for another.
    ///
    /// Whether it looks like that of somebody else who comes is told to the desk alone: who is there is nobody else's.
    private static func alike(_ name: String, _ call: Call) -> Hypertext {
        let isMixed = LookAlike.mixesScripts(name)
        guard isMixed || LookAlike.passesForOrganiser(name, at: call.view.event) else { return "" }
        let words = call.guestWords.me
        return """
            <p class="notice" id="alike">\(isMixed ? words.mixed : words.likeOrganiser) \(words.alike)</p>

            """
    }

    private static func link(_ call: Call) -> Hypertext {
        let words = call.guestWords.me
        guard let session = call.session, let secret = call.board.freshSecret(for: session) else {
            return """
                <section class="step"><p class="what">\(words.ownLink)</p>
                <p class="soft">\(words.ownLinkHelp)</p>
                <form class="tap" method="post" action="/do/new-link"><button class="button">\(words.newLink)</button></form></section>

                """
        }
        let address = "\(call.board.settings.origin)/in/\(secret)"
        return """
            <section class="step link"><p class="what">\(words.keepLink)</p>
            \(Drawings.code(address, label: words.linkCode))
            <p class="address"><a href="/in/\(secret)">\(address)</a></p>
            <p class="soft">\(words.keepLinkHelp)</p></section>

            """
    }

    /// What somebody is asked; a page as an ambassador is for those who applied for one.
    private static func asked(of own: OwnView, _ call: Call) -> [Consent.Purpose] {
        let gathering = call.scene.gathering
        return Consent.Purpose.allCases.filter {
            $0 != .nameAsAmbassador || gathering.lastAnswer(own.person.id, to: $0) != nil
        }
    }

    private static func consent(_ purpose: Consent.Purpose, _ own: OwnView, _ call: Call) -> Hypertext {
        let words = call.guestWords.me
        let isGiven = call.scene.gathering.hasConsent(own.person.id, to: purpose)
        return """
            <li><span>\(words.consent(purpose))</span> \
            \(Forms.tap(.consent, [("purpose", purpose.rawValue), ("given", isGiven ? "no" : "yes")], back: "/me#consents", isGiven ? words.yes : words.no, about: words.consent(purpose), pressed: isGiven))</li>

            """
    }

    private static func values(of person: Participant) -> Input {
        Input([
            "name": [person.name], "email": [person.email ?? ""], "organisation": [person.organisation ?? ""],
            "role": [person.role ?? ""], "stage": [person.stage ?? ""], "stuck": [person.stuck ?? ""],
            "access": [person.access ?? ""], "diet": [person.diet ?? ""], "asks": person.asks,
            "offers": person.offers,
        ])
    }
}
