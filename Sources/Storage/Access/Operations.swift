import Foundation
import GRDB
import Registration
import Unconference

/// The table of what phones asked for, and what they were answered.
enum Operations {
    /// What was answered before.
    enum Former {
        /// The same was asked before, by the same.
        case answered(Result<Reply, Refusal>)
        /// The id stands for something else.
        case taken
    }

    /// An answer as it is kept: what a phone is told, and nothing of the gathering.
    struct Reply: Codable {
        var summary: String
        var notices: [String]
    }

    private struct Kept: Codable {
        var reply: Reply?
        var kind: String?
        var code: String?
        var message: String?
        var help: String?
    }

    /// What was answered to an operation before; nil where it is new.
    static func former(
        _ operation: Registration.Operation,
        by actor: Actor,
        of event: Slug,
        in database: Database
    ) throws -> Former? {
        let statement = try database.cachedStatement(
            sql: "SELECT actor, fingerprint, answer FROM operation WHERE event = ? AND id = ?"
        )
        guard let row = try Row.fetchOne(statement, arguments: [event.text, operation.id]) else { return nil }
        let who: String = row[0]
        let print: String = row[1]
        let answer: String = row[2]
        guard who == actor.description, print == operation.fingerprint else { return .taken }
        let kept = try JSONDecoder().decode(Kept.self, from: Data(answer.utf8))
        if let reply = kept.reply { return .answered(.success(reply)) }
        let refusal = Refusal(
            kept.kind.flatMap(Refusal.Kind.init) ?? .conflict,
            kept.code ?? "refused",
            kept.message ?? "",
            help: kept.help
        )
        return .answered(.failure(refusal))
    }

    /// Notes what is answered to an operation.
    static func note(
        _ answer: Result<Reply, Refusal>,
        to operation: Registration.Operation,
        by actor: Actor,
        of event: Slug,
        at now: Instant,
        in database: Database
    ) throws {
        var kept = Kept()
        switch answer {
        case .success(let reply): kept.reply = reply
        case .failure(let refusal):
            kept.kind = refusal.kind.rawValue
            kept.code = refusal.code
            kept.message = refusal.message
            kept.help = refusal.help
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(kept), as: UTF8.self)
        try database.cachedStatement(
            sql: """
                INSERT INTO operation (event, id, actor, fingerprint, at, answer) VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                event.text, operation.id, actor.description, operation.fingerprint, now.secondsSince1970,
                text,
            ]
        )
    }

    /// Forgets what is old.
    static func forget(before moment: Instant, in database: Database) throws {
        try database.execute(sql: "DELETE FROM operation WHERE at < ?", arguments: [moment.secondsSince1970])
    }

    /// Takes out what people who are erased asked for.
    static func erase(_ people: some Sequence<Participant.ID>, of event: Slug, in database: Database) throws {
        for person in people {
            try database.execute(
                sql: "DELETE FROM operation WHERE event = ? AND actor = ?",
                arguments: [event.text, Actor.participant(person).description]
            )
        }
    }

    /// Takes out everything about an event.
    static func removeAll(of event: Slug, in database: Database) throws {
        try database.execute(sql: "DELETE FROM operation WHERE event = ?", arguments: [event.text])
    }
}
