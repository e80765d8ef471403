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
        guard let own = call.own else { throw Refusal(.notAllowed, "come-in-first", "come in first") }
        let filled = refusal == nil ? values(of: own.person) : input
        return Frame(call, "Me", .me, said: refusal.map(Frame.refusal)).page(
            """
            <h1><bdi>\(own.person.name)</bdi></h1>
            \(alike(own.person.name, call))
            \(link(call))
            <section class="list"><h2 class="kicker">About me</h2>
            <form class="form" method="post" action="/do/edit-me">\(Forms.hidden([("back", "/me")]))
            \(Forms.line("name", "What shall we call you?", filled["name"] ?? "", limit: 80, required: true, autocomplete: "nickname"))
            \(JoinPage.details(call, filled))
            <p class="go"><button class="button first">Save</button></p></form></section>
            <section class="list" id="consents"><h2 class="kicker">What I agree to</h2>
            <p class="soft">Each by itself, and none unless you say so. You can change your mind at any time.</p>
            <ul class="consents">\(each: asked(of: own, call), { consent($0, own, call) })</ul></section>
            <section class="list"><h2 class="kicker">My data</h2>
            <p><a class="button" href="/me/data.json">Take a copy</a></p>
            <details><summary>I can’t come</summary><p>Your place goes to the next in line.</p>
            \(Forms.tap("cancel-me", [], back: "/", "Give my place back"))</details>
            <details><summary>Erase me</summary><p>Everything about you is removed, for good. Topics you pitched stay, without you.</p>
            <form class="tap" method="post" action="/do/erase-me">\(Forms.hidden([("sure", "yes")]))<button class="button">Erase everything about me</button></form></details>
            <form class="tap" method="post" action="/do/leave"><button class="button">Leave on this device</button></form>
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
        return """
            <p class="notice" id="alike">\(if: isMixed, "A word of your name has letters of two alphabets that look alike.")\
            \(if: !isMixed, "Your name looks like that of an organiser.") Others may take it for another name; the desk is told too.</p>

            """
    }

    private static func link(_ call: Call) -> Hypertext {
        guard let session = call.session, let secret = call.board.freshSecret(for: session) else {
            return """
                <section class="step"><p class="what">Your own link</p>
                <p class="soft">It lets you in on another device, or when this one forgets you. A new one replaces the old.</p>
                <form class="tap" method="post" action="/do/new-link"><button class="button">Show me a new link</button></form></section>

                """
        }
        let address = "\(call.board.settings.origin)/in/\(secret)"
        return """
            <section class="step link"><p class="what">Keep this link: it is your key.</p>
            \(Drawings.code(address, label: "Your own link as a QR code"))
            <p class="address"><a href="/in/\(secret)">\(address)</a></p>
            <p class="soft">It lets you in on any device. Whoever has it is you, so don’t pass it on.</p></section>

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
        let isGiven = call.scene.gathering.hasConsent(own.person.id, to: purpose)
        return """
            <li><span>\(words(for: purpose))</span> \
            \(Forms.tap("consent", [("purpose", purpose.rawValue), ("given", isGiven ? "no" : "yes")], back: "/me#consents", isGiven ? "Yes" : "No", about: words(for: purpose), pressed: isGiven))</li>

            """
    }

    private static func words(for purpose: Consent.Purpose) -> String {
        switch purpose {
        case .listName: "My name stands on the list of people on the site."
        case .listOrganisation: "My organisation stands beside my name."
        case .nameAsHost: "I am named on the site as host of my topics."
        case .nameAsAuthor: "I am named on the site as author of my notes."
        case .nameAsAmbassador: "I have a page on the site as an ambassador."
        case .photo: "I may be in photographs."
        case .matching: "I may be proposed to others as somebody worth meeting."
        case .contactToMatches: "Those I met get my contact."
        case .meetVendors: "I may be proposed to vendors."
        case .remember: "Whom I meet is remembered, so that I meet others next time."
        }
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
