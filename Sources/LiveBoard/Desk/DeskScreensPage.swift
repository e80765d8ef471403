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
        let keys = call.board.keyring.all { $0.role != .participant && call.now < $0.until }
        let names = Dictionary(grouping: keys) { Access(role: $0.role, name: $0.name ?? "") }
        return DeskFrame.page(
            call,
            .screens,
            title: "Screens and helpers",
            """
            \(fresh.map { link($0.name, $0.role, $0.secret, call) })\(digits.map { pairing($0.name, $0.role, $0.digits, call) })
            <ul class="log" id="access" data-live>\(each: names.sorted { $0.key < $1.key }, { entry in row(entry.key, entry.value, call) })</ul>
            <h2 class="kicker">A screen</h2>
            <form class="form" method="post" action="/do/let-in">\(Forms.hidden([("role", Role.screen.rawValue)]))
            \(Forms.choice("name", "Which", [(value: "wall", label: "The wall")] + call.view.event.rooms.map { (value: $0.id.text, label: "The door of \($0.name)") }, chosen: "wall", key: "screen"))
            <p class="go"><button class="button">Make a link for it</button> <button class="button" formaction="/do/digits">Make six digits</button></p></form>
            <h2 class="kicker">Somebody who helps</h2>
            <form class="form" method="post" action="/do/let-in">
            \(Forms.line("name", "Name", "", hint: "As it will stand in the history.", limit: 40, required: true))
            \(Forms.choice("role", "May do what", helping.map { (value: $0.rawValue, label: $0.rawValue) }, chosen: Role.organiser.rawValue))
            <p class="go"><button class="button">Make a link</button> <button class="button" formaction="/do/digits">Make six digits</button></p></form>
            <p class="soft">A link lets one device in, within ten minutes.\(if: call.board.settings.mode == .lan && !call.board.settings.deskOnLAN, " On this network the desk itself opens only on this machine; `unconf serve --desk-on-lan` changes that.")</p>

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
        let devices = keys.count { $0.kind == .session }
        let label =
            access.role == .screen ? call.view.event.rooms.first { $0.id.text == access.name }?.name : nil
        return """
            <li><b><bdi>\(label ?? access.name)</bdi></b> <span class="soft">\(access.role.rawValue), \
            \(devices == 0 ? "invited" : devices == 1 ? "in on one device" : "in on \(devices) devices")</span>\
            \(Forms.press("/do/put-out", [("role", access.role.rawValue), ("name", access.name)], "Put out", about: access.name))</li>

            """
    }

    private static func pairing(_ name: String, _ role: Role, _ digits: String, _ call: Call) -> Hypertext {
        let origin = call.board.settings.origin
        return """
            <section class="step link"><p class="what">For <bdi>\(name)</bdi>: \(role.rawValue)</p>
            <p class="digits">\(String(digits.prefix(3))) \(String(digits.suffix(3)))</p>
            <p>Type them at <b class="address">\(String(origin.drop { $0 != ":" }.dropFirst(3)))/pair</b>, once, within ten minutes.</p></section>

            """
    }

    private static func link(_ name: String, _ role: Role, _ secret: String, _ call: Call) -> Hypertext {
        let address = "\(call.board.settings.origin)/in/\(secret)"
        return """
            <section class="step link"><p class="what">For <bdi>\(name)</bdi>: \(role.rawValue), good once, for ten minutes</p>
            \(Drawings.code(address, label: "The link as a QR code"))
            <p class="address">\(address)</p></section>

            """
    }
}
