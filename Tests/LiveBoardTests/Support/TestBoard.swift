import Fixtures
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Letters
import NIOCore
import Registration
import Storage
import Unconference

@testable import LiveBoard

/// A board with a data file of its own in a temporary folder, and what is needed to be somebody on it.
final class TestBoard: Sendable {
    let board: Board
    let file: DataFile
    /// The letters that went out.
    let letters = Letters()
    /// What the board takes for the time.
    let clock: Current<Instant>
    /// How many bytes the board takes to be free on its disk.
    let freeSpace = Current<Int?>(nil)
    private let folder: URL

    /// A moment in the first slot of the example.
    static let duringFirstSlot = Event.example.sessionSlots[0].starts.instant.adding(seconds: 300)

    init(
        mode: Mode = .lan,
        phase: Phase = .voting,
        at now: Instant = duringFirstSlot,
        event: Event = .example,
        proxies: [String] = []
    ) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "unconf-board-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        file = try DataFile(at: folder.appending(path: "unconf.sqlite").path)
        var open = event
        open.registration = RegistrationWindow(mode: .open)
        let settled = open
        _ = try file.perform(SetPhase(phase), by: .organiser("sam"), in: settled, at: now)
        var settings = BoardSettings(
            mode: mode,
            origin: mode == .tls ? "https://board.example.org" : "http://localhost",
            hosts: ["localhost", "board.example.org"],
            bind: "127.0.0.1",
            port: 0
        )
        let clock = Current(now)
        self.clock = clock
        settings.trustedProxies = proxies.compactMap { AddressRange($0) }
        board = try Board(
            file,
            settings: settings,
            siteTitle: "Second Cup",
            stylesheets: [],
            writings: [.init(title: "It went quiet", text: "after the launch", address: nil)],
            clock: { clock.value },
            readEvent: { settled },
            complaint: { _ in },
            freeSpace: { [freeSpace] in freeSpace.value },
            post: { [letters] in letters.add($0) }
        )
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Takes the disk away under the board.
    func loseDisk() throws { try FileManager.default.removeItem(at: folder) }

    /// Somebody with a place, and the cookie of a browser that is in as them.
    func participant(_ name: String) async throws -> (id: Participant.ID, cookie: String) {
        var form = ParticipantForm()
        form.name = name
        let outcome = try await board.perform(AddParticipant(form), by: .organiser("sam"))
        let id = Participant.ID(outcome.gathering.participants.lastKey?.number ?? 0)
        let made = Keyring.make(
            .session,
            .participant,
            participant: id,
            at: board.time,
            until: board.staysUntil
        )
        try await board.keyring.change([made.key])
        return (id, "\(Cookies.name(board.settings.mode))=\(made.secret)")
    }

    /// The cookie of a browser at the desk.
    func organiser(_ name: String = "sam") async throws -> String {
        let until = board.time.adding(seconds: 3600)
        let made = Keyring.make(.session, .organiser, name: name, at: board.time, until: until)
        try await board.keyring.change([made.key])
        return "\(Cookies.name(board.settings.mode))=\(made.secret)"
    }

    /// The cookie of somebody who helps, or of a screen.
    func helper(_ role: Role, _ name: String) async throws -> String {
        let until = board.time.adding(seconds: 3600)
        let made = Keyring.make(.session, role, name: name, at: board.time, until: until)
        try await board.keyring.change([made.key])
        return "\(Cookies.name(board.settings.mode))=\(made.secret)"
    }

    /// A topic on the wall.
    func topic(
        _ title: String,
        by person: Participant.ID? = nil,
        as format: SessionFormat? = nil
    ) async throws -> Topic.ID {
        var form = TopicForm()
        form.title = title
        form.format = format
        let pitch = PitchTopic(form, proposer: person, hosts: person.map { [$0] } ?? [])
        let outcome = try await board.perform(pitch, by: .organiser("sam"))
        return Topic.ID(outcome.gathering.topics.lastKey?.number ?? 0)
    }

    /// What is answered to a request.
    @discardableResult
    func ask(
        _ method: HTTPRequest.Method = .get,
        _ path: String,
        cookie: String? = nil,
        body: String? = nil,
        json: Bool = false,
        headers extra: [String: String] = [:],
        fromHere: Bool = true
    ) async throws -> TestResponse {
        let application = Application(responder: Door(board))
        return try await application.test(.router) { client in
            var headers: HTTPFields = [:]
            if let cookie { headers[.cookie] = cookie }
            if body != nil {
                headers[.contentType] = json ? "application/json" : "application/x-www-form-urlencoded"
                if fromHere, let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = "same-origin" }
            }
            for (key, value) in extra {
                if let name = HTTPField.Name(key) { headers[name] = value }
            }
            return try await client.execute(
                uri: path,
                method: method,
                headers: headers,
                body: body.map { ByteBuffer(string: $0) }
            )
        }
    }
}

extension TestResponse {
    /// The body as text.
    var text: String { String(buffer: body) }

    /// A header.
    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
}
