import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Registration
import ServiceLifecycle
import Unconference

/// Every request comes through here: the gate, the table of routes, and the headers that every answer carries.
struct Door: HTTPResponder {
    typealias Context = BoardContext

    private let board: Board
    private let gate: Gate
    private let index: RouteIndex
    private let headers: HeaderRules

    /// How large a body may be, in bytes.
    static let largestBody = 64 << 10
    /// How long an address may be, in bytes.
    static let longestPath = 2048

    init(_ board: Board) {
        self.board = board
        gate = Gate(settings: board.settings)
        index = RouteIndex(Routes.all)
        headers = HeaderRules(board.settings)
    }

    @Sendable func respond(to request: Request, context: BoardContext) async throws -> Response {
        let reply = await reply(to: request, context)
        var fields = reply.headers
        headers.apply(to: &fields)
        let isHead = request.method == .head
        if isHead, let length = reply.body.contentLength { fields[.contentLength] = String(length) }
        return Response(status: reply.status, headers: fields, body: isHead ? ResponseBody() : reply.body)
    }

    private func reply(to request: Request, _ context: BoardContext) async -> Reply {
        guard request.uri.string.utf8.count <= Door.longestPath else {
            return .plain(.uriTooLong, "The address is too long.\n")
        }
        if let refused = gate.misdirection(of: request) { return refused }
        let address = address(of: request, context)
        var now = board.time
        var (visitor, session) = visitor(request, address, now)
        guard let query = Input(form: Substring(request.uri.query ?? "")) else {
            return .plain(.badRequest, "What stands behind the ? can't be read.\n")
        }
        func call(_ parts: [String: String] = [:], _ input: Input) -> Call {
            let scene = board.now
            let sight = scene.sight(for: visitor.audience)
            return Call(
                board: board,
                request: request,
                visitor: visitor,
                session: session,
                scene: scene,
                now: now,
                parts: parts,
                input: input,
                address: address,
                view: sight.view,
                pieces: sight.pieces,
                language: sight.language
            )
        }
        let isInterface = request.uri.path.hasPrefix("/api/")
        switch index.find(request.method, request.uri.path) {
        case .nothing:
            return isInterface
                ? Doing.json(code: "no-address", "There is nothing here.", status: .notFound)
                : .page(RefusedPage.missing(call([:], query)), status: .notFound)
        case .otherMethod(let methods):
            var reply =
                isInterface
                ? Doing.json(
                    code: "other-method",
                    "This address takes another method.",
                    status: .methodNotAllowed
                )
                : Reply.plain(.methodNotAllowed, "This address takes another method.\n")
            reply.headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
            return reply
        case .route(let route, let parts):
            func turnedAway() -> Reply? {
                guard !route.who.contains(visitor.kind) else { return nil }
                let status: HTTPResponse.Status = visitor == .nobody ? .unauthorized : .forbidden
                return isInterface
                    ? Doing.json(code: "come-in-first", "This is for others; come in first.", status: status)
                    : .page(RefusedPage.comeIn(call(parts, query), route.who), status: status)
            }
            if let reply = turnedAway() { return reply }
            var input = query
            if request.method == .post {
                if let refused = gate.refusal(of: request) { return refused }
                switch await body(of: request, isJSON: isInterface) {
                case .success(let sent):
                    input = sent
                    // A body may take its time, and whoever was put out meanwhile does nothing any more.
                    now = board.time
                    (visitor, session) = self.visitor(request, address, now)
                    if let reply = turnedAway() { return reply }
                case .failure(let problem):
                    return isInterface
                        ? Doing.json(code: "unreadable", problem.words, status: problem.status)
                        : .plain(problem.status, problem.words + "\n")
                }
            }
            return await answer(route, call(parts, input), isInterface: isInterface)
        }
    }

    private func answer(_ route: Route, _ call: Call, isInterface: Bool) async -> Reply {
        do {
            return try await route.answer(call)
        } catch let refusal as Refusal {
            return isInterface
                ? Doing.json(refusal, in: call.language)
                : .page(RefusedPage.page(call, refusal, back: "/"), status: Doing.status(of: refusal))
        } catch {
            let failure = error as? Failure
            // The organiser at the terminal learns what the disk said; whoever asked learns that nothing was saved.
            call.board.report(failure, at: route.path)
            return isInterface || (call.request.headers[.accept] ?? "").hasPrefix("application/json")
                ? Doing.json(code: "not-saved", "The board could not save this.", status: .notSaved)
                : .page(RefusedPage.failed(call, failure), status: .notSaved)
        }
    }

    private struct BodyProblem: Error {
        let status: HTTPResponse.Status
        let words: String
    }

    private func body(of request: Request, isJSON: Bool) async -> Result<Input, BodyProblem> {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Door.largestBody {
            return .failure(.init(status: .contentTooLarge, words: "This is larger than 64 KiB."))
        }
        let bytes: [UInt8]
        do {
            // A phone that has stopped in the middle of a sentence does not keep the board from ending.
            let body = try await cancelWhenGracefulShutdown { [request] in
                var request = request
                return try await request.collectBody(upTo: Door.largestBody)
            }
            bytes = [UInt8](buffer: body)
        } catch {
            return .failure(.init(status: .contentTooLarge, words: "This is larger than 64 KiB."))
        }
        let input =
            isJSON
            ? Input(json: bytes)
            : String(validating: bytes, as: UTF8.self).flatMap { Input(form: Substring($0)) }
        guard let input else {
            return .failure(.init(status: .badRequest, words: "What was sent can’t be read."))
        }
        return .success(input)
    }

    /// Who asks, by the cookie; in the room the desk is only for this machine, unless the organiser says otherwise.
    private func visitor(_ request: Request, _ address: String, _ now: Instant) -> (Visitor, AccessKey?) {
        guard let secret = Cookies.secret(in: request.headers[.cookie], mode: board.settings.mode),
            let key = board.keyring.key(for: secret, at: now), key.kind == .session
        else { return (.nobody, nil) }
        switch key.role {
        case .participant:
            guard let id = key.participant, board.now.gathering.participants[id] != nil else {
                return (.nobody, nil)
            }
            return (.participant(id), key)
        case .organiser:
            guard board.settings.opensDesk(at: address) else { return (.nobody, nil) }
            return (.organiser(key.name ?? "desk"), key)
        case .scribe, .door, .observer, .screen:
            return (.helper(key.role, key.name ?? key.role.rawValue), key)
        }
    }

    /// Where a request came from: the other end of the connection, or what a trusted proxy says of it.
    private func address(of request: Request, _ context: BoardContext) -> String {
        let peer = context.peer ?? "127.0.0.1"
        let proxies = board.settings.trustedProxies
        guard proxies.contains(where: { $0.contains(peer) }),
            let header = HTTPField.Name("X-Forwarded-For").flatMap({ request.headers[$0] })
        else { return peer }
        // The hop nearest to us that is not a proxy of ours; what stands before it anybody could have written.
        let hops = header.split(separator: ",").map { $0.filter { $0 != " " } }
        return hops.last { hop in !proxies.contains { $0.contains(String(hop)) } }.map { String($0) } ?? peer
    }
}
