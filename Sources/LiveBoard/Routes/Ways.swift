import Foundation
import HTTPTypes
import Hummingbird
import Registration
import Storage
import Unconference

/// The ways in and out: signing up, links, leaving, and being erased.
enum Ways {
    /// Signs somebody up, and lets them in.
    static func join(_ call: Call) async throws -> Reply {
        guard call.board.arrivals.takes(call.address) else { throw Doing.tooFast }
        let form: ParticipantForm
        let outcome: [Change]
        do {
            form = try PersonFields.form(call.input, mode: call.board.settings.mode)
            outcome = try await call.board.perform(
                SignUp(form),
                by: .program,
                operation: try Doing.operation("join", call)
            ).changes
        } catch let refusal as Refusal {
            let frame = Frame(call, "Welcome", .now)
            return .page(
                frame.page(JoinPage.welcome(call, call.input, refusal)),
                status: Doing.status(of: refusal)
            )
        }
        guard let person = newcomer(in: outcome) else {
            // The same form came twice: whoever sent it is in already, or has to come by their link.
            return .seeOther("/?done=joined")
        }
        let made = Keyring.make(
            .link,
            .participant,
            participant: person,
            at: call.now,
            until: call.board.staysUntil
        )
        let gathering = call.board.now.gathering
        call.board.send(
            gathering.participants[person].flatMap {
                LinkLetter.welcome($0, made.secret, call.board, gathering.event)
            }
        )
        return try await letIn(made.key, secret: made.secret, call, to: "/me?done=joined")
    }

    /// The page behind a link.
    static func look(at call: Call) throws -> Reply {
        guard let (secret, key) = try key(call, call.parts["secret"]) else {
            return .page(ComeInPage.gone(call), status: .gone)
        }
        return .page(ComeInPage.page(call, secret: secret, key: key))
    }

    /// Lets somebody in by a link.
    static func comeIn(_ call: Call) async throws -> Reply {
        guard let (_, key) = try key(call, call.input["secret"]) else {
            return .page(ComeInPage.gone(call), status: .gone)
        }
        try requireDesk(key.role, call)
        let path = home(of: key)
        guard key.kind == .invitation else { return try await letIn(key, secret: nil, call, to: path) }
        guard call.board.keyring.claim(key) else { return .page(ComeInPage.gone(call), status: .gone) }
        do {
            return try await letIn(key, secret: nil, call, to: path)
        } catch {
            call.board.keyring.release(key)
            throw error
        }
    }

    /// Leaves on this device.
    static func leave(_ call: Call) async throws -> Reply {
        if let session = call.session {
            try await call.board.keyring.change([], removing: [session])
            call.board.announcer.release(session: session.mark)
        }
        return goodbye(call, to: "/?done=left")
    }

    /// Makes somebody's own link anew; the former one opens nothing from then on.
    static func renewLink(_ call: Call) async throws -> Reply {
        guard let session = call.session, let person = call.visitor.participant else {
            throw Refusal(.notAllowed, "come-in-first", "come in first")
        }
        guard call.board.taps.takes(session.mark) else { throw Doing.tooFast }
        let former = call.board.keyring.all { $0.participant == person && $0.kind == .link }
        let made = Keyring.make(
            .link,
            .participant,
            participant: person,
            at: call.now,
            until: call.board.staysUntil
        )
        try await call.board.keyring.change([made.key], removing: former)
        call.board.remember(made.secret, for: session)
        return .seeOther("/me?done=link")
    }

    /// Erases whoever asks.
    static func erase(_ call: Call) async throws -> Reply {
        guard call.input["sure"] == "yes", let person = call.visitor.participant else {
            throw Refusal.unreadable("sure")
        }
        _ = try await call.board.perform(EraseParticipant(person), by: .participant(person))
        let sessions = try call.board.keyring.reload()
        for session in sessions { call.board.announcer.release(session: session) }
        return goodbye(call, to: "/?done=erased")
    }

    /// Makes a link that lets somebody in again, for ten minutes.
    static func linkFor(_ call: Call) async throws -> Reply {
        let id = try call.input.personID("person")
        guard let person = call.scene.gathering.participants[id] else {
            throw Refusal(.notFound, "no-participant", "there is no participant \(id)")
        }
        let made = Keyring.make(
            .invitation,
            .participant,
            participant: id,
            at: call.now,
            until: call.now.adding(seconds: Keyring.invitation)
        )
        try await call.board.keyring.change([made.key])
        return .page(DeskPeoplePage.page(call, link: (person, made.secret)))
    }

    /// Refuses to use up an organiser's link, or their digits, where the desk does not open anyway.
    private static func requireDesk(_ role: Role, _ call: Call) throws(Refusal) {
        guard role == .organiser, !call.board.settings.opensDesk(at: call.address) else { return }
        throw .deskElsewhere
    }

    /// Where somebody lands who comes in.
    private static func home(of key: AccessKey) -> String {
        switch key.role {
        case .participant: "/"
        case .organiser, .scribe, .observer: "/desk"
        case .door: "/door"
        case .screen: key.name.flatMap { $0 == AccessKey.wall ? nil : "/room/\($0)" } ?? "/wall"
        }
    }

    /// Makes a link for somebody who helps, or for a screen.
    static func invite(_ call: Call) async throws -> Reply {
        let (role, name) = try access(call)
        let until = call.now.adding(seconds: Keyring.invitation)
        let made = Keyring.make(.invitation, role, name: name, at: call.now, until: until)
        try await call.board.keyring.change([made.key])
        return .page(DeskScreensPage.page(call, fresh: (name, role, made.secret)))
    }

    /// Makes six digits for somebody who helps, or for a screen, on the venue's network.
    static func digits(_ call: Call) async throws -> Reply {
        let (role, name) = try access(call)
        guard role != .organiser || call.board.settings.opensDeskAnywhere else { throw Refusal.deskElsewhere }
        let digits = try call.board.makeDigits(for: name, as: role)
        return .page(DeskScreensPage.page(call, digits: (name, role, digits)))
    }

    /// Lets a device in by six digits.
    static func redeem(_ call: Call) async throws -> Reply {
        guard call.board.guesses.takes(call.address) else { throw Doing.tooFast }
        let (secret, key): (String, AccessKey)
        do {
            (secret, key) = try call.board.redeem(call.input["digits"] ?? "")
        } catch let refusal as Refusal {
            return .page(PairPage.page(call, refusal), status: Doing.status(of: refusal))
        }
        if let former = call.session { try await call.board.keyring.change([], removing: [former]) }
        var reply = Reply.seeOther(home(of: key))
        reply.headers[.setCookie] = Cookies.set(
            secret,
            for: call.board.settings.mode,
            from: call.now,
            until: key.until
        )
        return reply
    }

    /// For whom a link or digits are asked.
    private static func access(_ call: Call) throws(Refusal) -> (Role, String) {
        let name = (call.input["name"] ?? "").trimmed
        guard let role = call.input["role"].flatMap(Role.init), role != .participant else {
            throw Refusal.unreadable("role")
        }
        guard AccessKey.isName(name) else {
            throw Refusal(
                .invalid,
                "bad-name",
                "a name is 1 to 40 letters, digits, dots and hyphens",
                help: "such as sam, or sam.b"
            )
        }
        let rooms = call.view.event.rooms.map(\.id.text)
        guard role != .screen || name == AccessKey.wall || rooms.contains(name) else {
            throw Refusal(
                .notFound,
                "no-room",
                "there is no room \(name)",
                help: "a screen is \(AccessKey.wall), or a room: \(rooms.joined(separator: ", "))"
            )
        }
        return (role, name)
    }

    /// Puts somebody who helps, or a screen, out on every device, and takes back the digits that would let them in.
    static func putOut(_ call: Call) async throws -> Reply {
        guard let role = call.input["role"].flatMap(Role.init), role != .participant,
            let name = call.input["name"]
        else { throw Refusal.unreadable("role") }
        try call.board.takeBackDigits(of: name, as: role)
        let keys = call.board.keyring.all { $0.role == role && ($0.name ?? "") == name }
        try await call.board.keyring.change([], removing: keys)
        for key in keys { call.board.announcer.release(session: key.mark) }
        return .seeOther("/desk/screens?done=out")
    }

    /// Sends a way back in to somebody who lost their link; whoever asks does not learn whether anybody has that address.
    static func wayBack(_ call: Call) async throws -> Reply {
        let board = call.board
        guard board.guesses.takes(call.address) else { throw Doing.tooFast }
        let wanted = (call.input["email"] ?? "").trimmed.lowercased()
        if board.sendsMail, board.letters.takes(Secret.hash(Array(wanted.utf8))) {
            let known = call.scene.gathering.participants.sorted.filter {
                $0.standing != .cancelled && $0.email?.lowercased() == wanted
            }
            for person in known.prefix(3) {
                let until = call.now.adding(seconds: Keyring.invitation)
                let made = Keyring.make(
                    .invitation,
                    .participant,
                    participant: person.id,
                    at: call.now,
                    until: until
                )
                try await board.keyring.change([made.key])
                board.send(LinkLetter.wayBack(person, made.secret, board, call.view.event))
            }
        }
        return .page(WayBackPage.page(call, isSent: true))
    }

    /// Takes back what an organiser did last.
    static func undo(_ call: Call) throws -> Reply {
        guard let actor = call.visitor.actor else { throw Refusal(.notAllowed, "organisers-only", "") }
        do {
            _ = try call.board.undo(by: actor, expecting: call.input["entry"].flatMap { Int(digits: $0) })
        } catch let refusal as Refusal {
            return .page(RefusedPage.page(call, refusal, back: "/desk"), status: Doing.status(of: refusal))
        }
        return .seeOther("/desk?done=undo")
    }

    /// The key of a secret; an address that tries one after another is slowed down.
    private static func key(_ call: Call, _ secret: String?) throws -> (String, AccessKey)? {
        let secret = secret ?? ""
        if let key = call.board.keyring.key(for: secret, at: call.now), key.kind != .session {
            return (secret, key)
        }
        guard call.board.guesses.takes(call.address) else { throw Doing.tooFast }
        return nil
    }

    private static func newcomer(in changes: [Change]) -> Participant.ID? {
        for case .participant(let replacement) in changes where replacement.before == nil {
            return replacement.key
        }
        return nil
    }

    /// A new session for the bearer of a key, in a cookie; a new key is kept with it, and one that is good once is taken out.
    private static func letIn(
        _ key: AccessKey,
        secret: String?,
        _ call: Call,
        to path: String
    ) async throws -> Reply {
        let until =
            key.role == .participant
            ? call.board.staysUntil : call.now.adding(seconds: Keyring.organiserSession)
        // A new session each time: nobody can prepare one for somebody else.
        let session = Keyring.make(
            .session,
            key.role,
            participant: key.participant,
            name: key.name,
            at: call.now,
            until: until
        )
        let gone = (key.kind == .invitation ? [key] : []) + (call.session.map { [$0] } ?? [])
        try await call.board.keyring.change(
            [session.key] + (secret == nil ? [] : [key]),
            removing: gone
        )
        if let secret { call.board.remember(secret, for: session.key) }
        var reply = Reply.seeOther(path)
        reply.headers[.setCookie] = Cookies.set(
            session.secret,
            for: call.board.settings.mode,
            from: call.now,
            until: until
        )
        return reply
    }

    private static func goodbye(_ call: Call, to path: String) -> Reply {
        var reply = Reply.seeOther(path)
        reply.headers[.setCookie] = Cookies.clear(call.board.settings.mode)
        if let name = HTTPField.Name("Clear-Site-Data") {
            reply.headers[name] = "\"cache\", \"cookies\", \"storage\""
        }
        return reply
    }
}

extension Refusal {
    /// In the room the desk opens on one machine.
    fileprivate static let deskElsewhere = Refusal(
        .notAllowed,
        "desk-elsewhere",
        "on this network the desk opens only on the machine that serves the board",
        help: "open the link there; `unconf serve --desk-on-lan` opens the desk to the network"
    )
}
