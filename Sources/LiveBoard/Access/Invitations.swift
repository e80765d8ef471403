import HTTPTypes
import Hummingbird
import Registration
import Storage
import Unconference

/// Who is let in by what: links and digits that are made, made anew, sent and taken back.
enum Invitations {
    /// Makes a link that lets somebody in again, for ten minutes.
    static func linkFor(_ call: Call) async throws -> Reply {
        let id = try call.input.personID("person")
        guard let person = call.scene.gathering.participants[id] else {
            throw Refusal(.notFound, "no-participant", "there is no participant \(id)")
        }
        let made = invitation(for: id, call)
        try await call.board.keyring.change([made.key])
        return .page(DeskPeoplePage.page(call, link: (person, made.secret)))
    }

    /// A link that lets somebody in for as long as the event's people are known.
    static func ownLink(of person: Participant.ID, _ call: Call) -> (secret: String, key: AccessKey) {
        Keyring.make(.link, .participant, participant: person, at: call.now, until: call.board.staysUntil)
    }

    /// What lets somebody in once, within ten minutes.
    private static func invitation(for person: Participant.ID, _ call: Call) -> (
        secret: String, key: AccessKey
    ) {
        let until = call.now.adding(seconds: Keyring.invitation)
        return Keyring.make(.invitation, .participant, participant: person, at: call.now, until: until)
    }

    /// Makes somebody's own link anew; the former one opens nothing from then on.
    static func renewLink(_ call: Call) async throws -> Reply {
        guard let session = call.session, let person = call.visitor.participant else {
            throw Refusal.comeInFirst
        }
        guard call.board.taps.takes(session.mark) else { throw Doing.tooFast }
        let former = call.board.keyring.all { $0.participant == person && $0.kind == .link }
        let made = ownLink(of: person, call)
        try await call.board.keyring.change([made.key], removing: former)
        call.board.remember(made.secret, for: session)
        return .seeOther("/me?done=link")
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
            let made = known.prefix(3).map { person in
                let key = invitation(for: person.id, call)
                return (key.key, LinkLetter.wayBack(person, key.secret, board, call.view.event))
            }
            // Saving takes its time, and whoever asks is not to learn by it whether there was anything to save.
            Task {
                do {
                    try await board.keyring.change(made.map(\.0))
                    for (_, letter) in made { board.send(letter) }
                } catch {
                    board.report(error as? Failure, at: "/do/way-back")
                }
            }
        }
        return .page(WayBackPage.page(call, isSent: true))
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
}
