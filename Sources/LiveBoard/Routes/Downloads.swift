import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Planning
import Registration
import ServiceLifecycle
import Unconference

/// Files, and the stream of news.
enum Downloads {
    /// The style sheet or the script, for ever under its name.
    static func asset(_ call: Call) -> Reply {
        guard let name = call.parts["name"], let file = call.board.assets.files[name] else {
            return .plain(.notFound, "There is no such file.\n")
        }
        let packed = Gzip.isTaken(call.request.headers[.acceptEncoding]) ? file.packed : nil
        var reply = Reply.marked(
            packed ?? file.bytes,
            type: file.type,
            mark: packed == nil ? name : "\(name).gz",
            cache: "public, max-age=31536000, immutable",
            for: call
        )
        if packed != nil, reply.status == .ok { reply.headers[.contentEncoding] = "gzip" }
        return reply
    }

    /// News, as it comes.
    static func events(_ call: Call) -> Reply {
        let board = call.board
        guard
            let stream = board.announcer.listen(
                session: call.session?.mark ?? "",
                most: Announcer.mostPages(of: call.visitor.kind),
                first: board.news(call.scene)
            )
        else { return .plain(.serviceUnavailable, "Too many pages are open; this one shows what was so.\n") }
        // Put out between the question who asks and now: nobody would let the page go.
        if let session = call.session, !board.keyring.holds(session) {
            board.announcer.release(session: session.mark)
        }
        var headers: HTTPFields = [
            .contentType: "text/event-stream; charset=utf-8",
            .cacheControl: "no-cache, no-transform",
        ]
        if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
        guard call.request.method == .get else { return Reply(.ok, headers: headers, body: ResponseBody()) }
        return Reply(
            .ok,
            headers: headers,
            body: ResponseBody { writer in
                try await writer.write(EventStream.opening())
                for await text in stream.cancelOnGracefulShutdown() { try await writer.write(text) }
                try await writer.finish(nil)
            }
        )
    }

    /// One's day as a calendar.
    static func agenda(_ call: Call) throws -> Reply {
        let person = try call.person()
        let gathering = call.scene.gathering
        let text = Agenda(of: person, at: gathering).calendar(gathering.programme(), stamp: call.now)
        return .download(Array(text.utf8), type: "text/calendar; charset=utf-8", name: "my-day.ics")
    }

    /// Everything that is held about somebody.
    static func data(_ call: Call) throws -> Reply {
        let person = try call.person()
        guard let dossier = Dossier(of: person, in: call.scene.gathering) else {
            throw Refusal(.notFound, "no-participant", "nothing is held about you")
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return .download([UInt8](try encoder.encode(dossier)), type: "application/json", name: "my-data.json")
    }
}
