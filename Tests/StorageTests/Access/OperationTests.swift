import Foundation
import Registration
import Storage
import Testing
import Unconference

/// Taps that come twice, and keys that let people in.
@Suite struct OperationTests {
    private let now = Instant(secondsSince1970: 1_805_000_000)

    private func tap(_ id: String, _ what: String = "x") throws -> Storage.Request {
        let made = Operation(id: id, fingerprint: what)
        let operation = try #require(made)
        return Request(AddParticipant(Example.form("Ada")), by: .organiser("sam"), operation: operation)
    }

    @Test func `counts once, also after the file was opened anew`() throws {
        let folder = try TemporaryFolder()
        let event = Example.event()
        for _ in 0..<3 {
            let file = try DataFile(at: folder.dataFile)
            let results = try file.perform(
                [tap("0123456789abcdef"), tap("0123456789abcdef")],
                in: event,
                at: now
            )
            #expect(
                try results.map { try $0.get().summary } == [
                    "registered participant 1", "registered participant 1",
                ]
            )
            #expect(try file.gathering(of: event).participants.count == 1)
        }
    }

    @Test func `is refused with something else in it, or by somebody else`() throws {
        let folder = try TemporaryFolder()
        let file = try DataFile(at: folder.dataFile)
        let event = Example.event()
        _ = try file.perform([tap("0123456789abcdef")], in: event, at: now)
        var other = try tap("0123456789abcdef")
        other.actor = .organiser("kim")
        for request in [try tap("0123456789abcdef", "y"), other] {
            let result = try file.perform([request], in: event, at: now)[0]
            #expect(throws: Refusal.self) { try result.get() }
        }
    }

    @Test func `is forgotten after a week, and with the person`() throws {
        let folder = try TemporaryFolder()
        let file = try DataFile(at: folder.dataFile)
        let event = Example.event()
        _ = try file.perform([tap("0123456789abcdef")], in: event, at: now)
        try file.tidy(event.slug, at: now.adding(seconds: 8 * 86400))
        _ = try file.perform([tap("0123456789abcdef")], in: event, at: now)
        #expect(try file.gathering(of: event).participants.count == 2)
    }

    @Test(arguments: [
        "", "short", String(repeating: "x", count: 65), "0123456789 abcdef", "0123456789ab'cdef",
    ])
    func `has a name that is one`(_ id: String) {
        #expect(Operation(id: id, fingerprint: "") == nil)
    }

    @Test func `keys are kept, replaced, and go with the person and the event`() throws {
        let folder = try TemporaryFolder()
        let file = try DataFile(at: folder.dataFile)
        let event = Example.event()
        _ = try file.perform(AddParticipant(Example.form("Ada")), by: .organiser("sam"), in: event, at: now)
        let until = now.adding(seconds: 60)
        let own = AccessKey(
            mark: "a",
            kind: .link,
            role: .participant,
            participant: Participant.ID(1),
            made: now,
            until: until
        )
        let desk = AccessKey(
            mark: "b",
            kind: .session,
            role: .organiser,
            name: "sam",
            made: now,
            until: until
        )
        try file.change([own, desk], of: event.slug)
        #expect(try file.accessKeys(of: event.slug) == [own, desk])
        #expect(desk.actor == .organiser("sam") && own.actor == .participant(Participant.ID(1)))
        _ = try file.perform(EraseParticipant(Participant.ID(1)), by: .organiser("sam"), in: event, at: now)
        #expect(try file.accessKeys(of: event.slug) == [desk])
        try file.tidy(event.slug, at: until.adding(seconds: 1))
        #expect(try file.accessKeys(of: event.slug).isEmpty)
    }
}
