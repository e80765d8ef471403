import HTTPTypes
import Hummingbird
import Registration
import Storage
import Unconference

/// The ways in: signing up, a link, six digits.
enum Entrance {
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
        let made = Invitations.ownLink(of: person, call)
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

    private static func newcomer(in changes: [Change]) -> Participant.ID? {
        for case .participant(let replacement) in changes where replacement.before == nil {
            return replacement.key
        }
        return nil
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
}

extension Refusal {
    /// In the room the desk opens on one machine.
    static let deskElsewhere = Refusal(
        .notAllowed,
        "desk-elsewhere",
        "on this network the desk opens only on the machine that serves the board",
        help: "open the link there; `unconf serve --desk-on-lan` opens the desk to the network"
    )
}
