import Markup
import Registration
import Unconference

/// Who and what is in beside the guests: organisers, helpers and screens; each can be let in, and put out in one tap.
enum DeskScreensPage {
    /// The page.
    ///
    /// - Parameters:
    ///   - fresh: the link that was just made, and for whom.
    ///   - digits: the six digits that were just made, and for whom.
    static func page(
        _ call: Call,
        fresh: (name: String, role: Role, secret: String)? = nil,
        digits: (name: String, role: Role, digits: String)? = nil
    ) -> Hypertext {
        let words = call.deskWords.screens
        let keys = call.board.keyring.all { $0.role != .participant && call.now < $0.until }
        let names = Dictionary(grouping: keys) { Access(role: $0.role, name: $0.name ?? "") }
        return DeskFrame.page(
            call,
            .screens,
            """
            \(fresh.map { link($0.name, $0.role, $0.secret, call) })\(digits.map { pairing($0.name, $0.role, $0.digits, call) })
            <ul class="log" id="access" data-live>\(each: names.sorted { $0.key < $1.key }, { entry in row(entry.key, entry.value, call) })</ul>
            <h2 class="kicker">\(words.screen)</h2>
            <form class="form" method="post" action="/do/let-in">\(Forms.hidden([("role", Role.screen.rawValue)]))
            \(Forms.choice("name", words.which, [(value: "wall", label: call.words.screen.wall)] + call.view.event.rooms.map { (value: $0.id.text, label: words.doorOf($0.name)) }, chosen: "wall", key: "screen"))
            <p class="go"><button class="button">\(words.makeLinkFor)</button> <button class="button" formaction="/do/digits">\(words.digits)</button></p></form>
            <h2 class="kicker">\(words.helper)</h2>
            <form class="form" method="post" action="/do/let-in">
            \(Forms.line("name", words.name, "", hint: words.nameHint, limit: 40, required: true))
            \(Forms.choice("role", words.mayDo, helping.map { (value: $0.rawValue, label: words.role($0)) }, chosen: Role.organiser.rawValue))
            <p class="go"><button class="button">\(words.makeLink)</button> <button class="button" formaction="/do/digits">\(words.digits)</button></p></form>
            <p class="soft">\(words.help)\(if: call.board.settings.mode == .lan && !call.board.settings.deskOnLAN, " \(words.thisMachine)")</p>

            """
        )
    }

    /// What somebody who helps can be.
    static var helping: [Role] { Role.staff }

    private struct Access: Hashable, Comparable {
        let role: Role
        let name: String

        static func < (left: Access, right: Access) -> Bool {
            (left.role.rawValue, left.name) < (right.role.rawValue, right.name)
        }
    }

    private static func row(_ access: Access, _ keys: [AccessKey], _ call: Call) -> Hypertext {
        let words = call.deskWords.screens
        let devices = keys.count { $0.kind == .session }
        let label =
            access.role == .screen ? call.view.event.rooms.first { $0.id.text == access.name }?.name : nil
        return """
            <li><b><bdi>\(label ?? access.name)</bdi></b> <span class="soft">\(words.role(access.role)), \
            \(words.devices(devices))</span>\
            \(Forms.press("/do/put-out", [("role", access.role.rawValue), ("name", access.name)], words.putOut, about: access.name))</li>

            """
    }

    private static func pairing(_ name: String, _ role: Role, _ digits: String, _ call: Call) -> Hypertext {
        let words = call.deskWords.screens
        let origin = call.board.settings.origin
        return """
            <section class="step link"><p class="what">\(call.deskWords.people.whom) <bdi>\(name)</bdi>: \(words.role(role))</p>
            <p class="digits">\(String(digits.prefix(3))) \(String(digits.suffix(3)))</p>
            <p>\(words.typeAt) <b class="address">\(String(origin.drop { $0 != ":" }.dropFirst(3)))/pair</b>, \(words.within).</p></section>

            """
    }

    private static func link(_ name: String, _ role: Role, _ secret: String, _ call: Call) -> Hypertext {
        let words = call.deskWords.screens
        let address = "\(call.board.settings.origin)/in/\(secret)"
        return """
            <section class="step link"><p class="what">\(call.deskWords.people.whom) <bdi>\(name)</bdi>: \(words.role(role)), \(call.deskWords.people.goodOnce)</p>
            \(Drawings.code(address, label: call.deskWords.frame.linkCode))
            <p class="address">\(address)</p></section>

            """
    }
}
