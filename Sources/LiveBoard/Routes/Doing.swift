import Formats
import HTTPTypes
import HummingbirdCore
import Registration
import Storage
import Unconference

/// Does what was asked by a form or by a script, and answers each in its way.
enum Doing {
    /// A form: afterwards the page that it came from, or the form again with what was typed.
    static func form(_ deed: Deed, _ call: Call) async throws -> Reply {
        let isScript = (call.request.headers[.accept] ?? "").hasPrefix("application/json")
        guard !isScript else { return try await json(deed, call) }
        let back = localPath(call.input["back"]) ?? "/"
        do {
            _ = try await perform(deed, call)
            return .seeOther(Doing.address(back, done: deed.name))
        } catch let refusal as Refusal {
            if let form = deed.form {
                return .page(try form(call, call.input, refusal), status: status(of: refusal))
            }
            return .page(RefusedPage.page(call, refusal, back: back), status: status(of: refusal))
        }
    }

    /// A script: an object, the same bytes when the same tap comes again.
    static func json(_ deed: Deed, _ call: Call) async throws -> Reply {
        do {
            let outcome = try await perform(deed, call)
            let isNote = deed.name == Deed.writeNote.name
            var writer = JSONWriter()
            writer.object { writer in
                writer.string("done", deed.said.text(in: call.language))
                writer.array("notices") { writer in
                    for notice in outcome.notices where call.visitor.kind == .organiser || isNote {
                        writer.string(notice)
                    }
                }
                if isNote, let part = call.input["part"].flatMap({ NotePart(rawValue: $0) }),
                    let topic = try? call.input.topicID()
                {
                    writer.string("text", outcome.gathering.rawNotes[topic]?[part] ?? "")
                }
            }
            return .json(writer.bytes)
        } catch let refusal as Refusal {
            return Doing.json(refusal, in: call.language)
        }
    }

    /// A refusal as an object.
    static func json(_ refusal: Refusal, in language: OwnLanguage) -> Reply {
        let words = RefusalWords.words(for: refusal, in: language)
        return json(code: refusal.code, words.message, help: words.help, status: status(of: refusal))
    }

    /// Why something was not done, as an object.
    static func json(
        code: String,
        _ message: String,
        help: String? = nil,
        status: HTTPResponse.Status
    ) -> Reply {
        var writer = JSONWriter()
        writer.object { writer in
            writer.string("code", code)
            writer.string("message", message)
            if let help {
                writer.string("help", help)
            }
        }
        return .json(writer.bytes, status: status)
    }

    /// The status that a refusal has on the web.
    static func status(of refusal: Refusal) -> HTTPResponse.Status {
        switch refusal.kind {
        case .notFound: .notFound
        case .invalid: .unprocessableContent
        case .notAllowed: refusal.code == "too-fast" ? .tooManyRequests : .forbidden
        case .notNow, .conflict: .conflict
        }
    }

    /// Takes back what an organiser did last.
    static func undo(_ call: Call) throws -> Reply {
        guard let actor = call.visitor.actor else { throw Refusal(.notAllowed, "organisers-only", "") }
        do {
            _ = try call.board.undo(by: actor, expecting: call.input.number("entry"))
        } catch let refusal as Refusal {
            return .page(RefusedPage.page(call, refusal, back: "/desk"), status: status(of: refusal))
        }
        return .seeOther("/desk?done=undo")
    }

    private static func perform(_ deed: Deed, _ call: Call) async throws -> Outcome {
        guard let actor = call.visitor.actor else { throw Refusal.comeInFirst }
        // Organisers are few, known, and in a hurry.
        if [.participant, .screen].contains(call.visitor.kind) {
            guard call.board.taps.takes(call.session?.mark ?? call.address) else { throw Doing.tooFast }
        }
        if let mistake = deed.fields.lazy.compactMap({ $0.mistake(in: call.input) }).first {
            throw Refusal(.invalid, "bad-field", mistake, help: "load the page again and do it once more")
        }
        try requireOwnRoom(call)
        return try await call.board.perform(
            try deed.action(call.input, call),
            by: actor,
            operation: try operation(deed.name, call)
        )
    }

    /// A tablet at a door stands where anybody can reach it: it acts on the session in its own room and on no other.
    private static func requireOwnRoom(_ call: Call) throws(Refusal) {
        guard case .helper(.screen, let name) = call.visitor else { return }
        let topic = try call.input.topicID()
        let found = call.view.topic(topic)
        guard (found?.cell ?? found?.session?.cell)?.room.text == name else {
            throw Refusal(
                .notAllowed,
                "other-room",
                "topic \(topic) is not in the room of this screen",
                help: "do it on a phone, or at the desk"
            )
        }
    }

    /// Which tap it is, where the page or the script says so.
    static func operation(_ name: String, _ call: Call) throws(Refusal) -> Registration.Operation? {
        let key = HTTPField.Name("Idempotency-Key").flatMap { call.request.headers[$0] }
        guard let id = key ?? call.input["op"].flatMap({ $0.isEmpty ? nil : $0 }) else { return nil }
        let fields = call.input.values.filter { $0.key != "op" && $0.key != "back" }.sorted {
            $0.key < $1.key
        }
        var text = name
        for (field, values) in fields { text += "\u{0}\(field)\u{1}" + values.joined(separator: "\u{1}") }
        guard let operation = Registration.Operation(id: id, fingerprint: Secret.hash(Array(text.utf8)))
        else {
            throw Refusal(
                .invalid,
                "bad-operation",
                "the name of this tap is not 16 to 64 letters and digits",
                help: "load the page again"
            )
        }
        return operation
    }

    /// Somebody, or something, taps too fast.
    static let tooFast = Refusal(
        .notAllowed,
        "too-fast",
        "That was a lot at once.",
        help: "Wait a few seconds, then go on."
    )

    /// A path on this board; nil for anything that leads elsewhere.
    static func localPath(_ text: String?) -> String? {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count <= 200,
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
        else { return nil }
        return text
    }

    /// The page to go back to, told what was done.
    static func address(_ path: String, done: String) -> String {
        let parts = path.split(separator: "#", maxSplits: 1)
        let fragment = parts.count > 1 ? "#\(parts[1])" : ""
        let bare = parts.first.map(String.init) ?? "/"
        return bare + (bare.contains("?") ? "&" : "?") + "done=\(done)" + fragment
    }
}
