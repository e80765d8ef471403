import HTTPTypes
import Hummingbird
import Registration
import Storage
import Unconference

/// The ways out: leaving on a device, and being erased.
enum Leaving {
    /// Leaves on this device.
    static func leave(_ call: Call) async throws -> Reply {
        if let session = call.session {
            try await call.board.keyring.change([], removing: [session])
            call.board.announcer.release(session: session.mark)
        }
        return goodbye(call, to: "/?done=left")
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

    private static func goodbye(_ call: Call, to path: String) -> Reply {
        var reply = Reply.seeOther(path)
        reply.headers[.setCookie] = Cookies.clear(call.board.settings.mode)
        if let name = HTTPField.Name("Clear-Site-Data") {
            reply.headers[name] = "\"cache\", \"cookies\", \"storage\""
        }
        return reply
    }
}
