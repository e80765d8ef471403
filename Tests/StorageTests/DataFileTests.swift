import Foundation
import Registration
import Testing
import Unconference

@testable import Storage

@Suite struct DataFileTests {
    private let folder: TemporaryFolder
    private let event = Example.event()

    init() throws { folder = try TemporaryFolder() }

    private func open() throws -> DataFile { try DataFile(at: folder.dataFile) }

    @Test func `makes a private file that marks itself as ours`() throws {
        let file = try open()
        #expect(folder.names.contains("unconf.sqlite"))
        for name in folder.names {
            let status = try #require(PrivateFile.status(folder.file(name)))
            #expect(status.st_mode & 0o777 == 0o600, "\(name)")
        }
        let bytes = try #require(FileManager.default.contents(atPath: file.path))
        #expect(bytes[68..<72].elementsEqual("unco".utf8))
    }

    @Test func `makes no file when only asked for an existing one`() throws {
        #expect(try DataFile(existingAt: folder.dataFile) == nil)
        #expect(folder.names.isEmpty)
    }

    @Test func `an event at which nothing has happened is empty`() throws {
        let gathering = try open().gathering(of: event)
        #expect(gathering.participants.count == 0)
        #expect(gathering.phase == .announced)
        #expect(try open().events().isEmpty)
    }

    @Test func `keeps what an action did, and says so in the history`() throws {
        let outcome = try open().perform(
            AddParticipant(Example.form("Ada")),
            by: Example.sam,
            in: event,
            at: Example.now
        )
        #expect(outcome.summary == "registered participant 1")
        #expect(outcome.entry?.sequence == 1)
        let again = try open()
        #expect(try again.gathering(of: event) == outcome.gathering)
        #expect(outcome.gathering.uid.utf8.count == 32)
        #expect(try again.events() == [event.slug])
        let history = try again.history(of: event.slug)
        #expect(history.map(\.action) == ["add-participant"])
        #expect(history.map(\.actor) == [Example.sam])
        #expect(history.first?.changes.isEmpty == true)
        #expect(try again.history(of: event.slug, changes: true).first?.changes.count == 1)
    }

    @Test func `keeps nothing of a refused action`() throws {
        let file = try open()
        #expect(throws: Refusal.self) {
            try file.perform(CheckIn(Participant.ID(7)), by: Example.sam, in: event, at: Example.now)
        }
        #expect(try file.events().isEmpty)
        #expect(try file.history(of: event.slug).isEmpty)
    }

    @Test func `a refused action does not hinder the others of its step`() throws {
        let file = try open()
        let results = try file.perform(
            [
                Request(AddParticipant(Example.form("Ada")), by: Example.sam),
                Request(CheckIn(Participant.ID(9)), by: Example.sam),
                Request(CheckIn(Participant.ID(1)), by: Example.sam),
            ],
            in: event,
            at: Example.now
        )
        #expect(results.map { (try? $0.get()) != nil } == [true, false, true])
        let reloaded = try open().gathering(of: event)
        #expect(reloaded.participants[Participant.ID(1)]?.checkedIn == Example.now)
        #expect(try results[2].get().gathering == reloaded)
        #expect(try file.history(of: event.slug).map(\.sequence) == [1, 2])
    }

    @Test func `tries an action without keeping it`() throws {
        let file = try open()
        let outcome = try file.dryRun(
            AddParticipant(Example.form("Ada")),
            by: Example.sam,
            in: event,
            at: Example.now
        )
        #expect(outcome.gathering.participants.count == 1)
        #expect(try file.gathering(of: event).participants.count == 0)
    }

    @Test func `an action that changes nothing leaves no trace`() throws {
        let file = try open()
        let consent = RecordConsent(Participant.ID(1), .photo, given: true, channel: "board")
        _ = try file.perform(
            AddParticipant(Example.form("Ada")),
            by: Example.sam,
            in: event,
            at: Example.now
        )
        let first = try file.perform(consent, by: Example.sam, in: event, at: Example.now)
        let second = try file.perform(consent, by: Example.sam, in: event, at: Example.now)
        #expect(first.entry != nil)
        #expect(second.entry == nil)
        #expect(try file.history(of: event.slug).count == 2)
    }

    @Test func `sees at once what another connection wrote`() throws {
        let one = try open()
        let other = try open()
        #expect(try one.gathering(of: event).participants.count == 0)
        let outcome = try other.perform(
            AddParticipant(Example.form("Ada")),
            by: Example.sam,
            in: event,
            at: Example.now
        )
        #expect(try one.gathering(of: event) == outcome.gathering)
    }

    @Test func `keeps the events of a site apart`() throws {
        let file = try open()
        let other = Example.event("second-cup-3")
        for event in [event, other] {
            _ = try file.perform(
                AddParticipant(Example.form("Ada of \(event.slug)")),
                by: Example.sam,
                in: event,
                at: Example.now
            )
        }
        #expect(try file.events() == [event.slug, other.slug])
        #expect(
            try open().gathering(of: other).participants.sorted.map(\.name) == ["Ada of second-cup-3"]
        )
        #expect(try file.history(of: other.slug).map(\.sequence) == [1])
    }

    @Test func `shows the last entries of a long history`() throws {
        let file = try open()
        let requests = (1...20).map { Request(AddParticipant(Example.form("P\($0)")), by: Example.sam) }
        _ = try file.perform(requests, in: event, at: Example.now)
        #expect(try file.history(of: event.slug, limit: 3).map(\.sequence) == [18, 19, 20])
        #expect(try file.history(of: event.slug, limit: 0).isEmpty)
    }
}
