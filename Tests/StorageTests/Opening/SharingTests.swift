import Foundation
import GRDB
import Registration
import Testing
import Unconference

@testable import Storage

@Suite struct SharingTests {
    private let folder: TemporaryFolder
    private let event = Example.event()

    init() throws { folder = try TemporaryFolder() }

    /// One more hand, counted on what is there: an update that gets lost is missed at the end.
    private static let raiseHand = Write { draft in
        var topic =
            draft.gathering.topics[Topic.ID(1)]
            ?? Topic(id: Topic.ID(1), slug: Example.named("a"), title: "A", uid: "u", pitched: Example.now)
        topic.hands = (topic.hands ?? 0) + 1
        draft.put(topic)
    }

    @Test func `four writers and a reader lose nothing`() async throws {
        let path = folder.dataFile
        let event = event
        let writers = 4
        let actions = 200
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    // A connection of its own, as another process has; the lock is one of files, not of processes.
                    let file = try DataFile(at: path)
                    for _ in 0..<actions {
                        _ = try file.perform(
                            SharingTests.raiseHand,
                            by: .organiser("w\(writer)"),
                            in: event,
                            at: Example.now
                        )
                    }
                }
            }
            group.addTask {
                let file = try DataFile(at: path)
                var last = 0
                for _ in 0..<300 {
                    let hands = try file.gathering(of: event).topics[Topic.ID(1)]?.hands ?? 0
                    #expect(hands >= last)
                    last = hands
                }
            }
            try await group.waitForAll()
        }
        let file = try DataFile(at: path)
        #expect(try file.gathering(of: event).topics[Topic.ID(1)]?.hands == writers * actions)
        let history = try file.history(of: event.slug)
        #expect(history.map(\.sequence) == Array(1...writers * actions))
        for writer in 0..<writers {
            #expect(history.count { $0.actor == .organiser("w\(writer)") } == actions)
        }
        #expect(DataFile.examine(path, events: [event]).allSatisfy { $0.severity == .note })
    }

    @Test func `processes take turns too`() async throws {
        let path = folder.dataFile
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<3 {
                group.addTask {
                    await #expect(processExitsWith: .success) {
                        [path = path as String, writer = writer as Int] in
                        let file = try DataFile(at: path)
                        for _ in 0..<60 {
                            _ = try file.perform(
                                SharingTests.raiseHand,
                                by: .organiser("w\(writer)"),
                                in: Example.event(),
                                at: Example.now
                            )
                        }
                    }
                }
            }
        }
        #expect(try DataFile(at: path).gathering(of: event).topics[Topic.ID(1)]?.hands == 180)
    }

    @Test func `reads while another process is in the middle of writing`() throws {
        let file = try DataFile(at: folder.dataFile)
        let before = try file.perform(
            AddParticipant(Example.form("Ada")),
            by: Example.sam,
            in: event,
            at: Example.now
        )
        let other = try Connection(folder.dataFile, patience: .seconds(5))
        try other.exclusively { database in
            try database.inTransaction(.immediate) {
                try database.execute(sql: "DELETE FROM history; DELETE FROM participant; DELETE FROM course")
                #expect(try DataFile(at: folder.dataFile).gathering(of: event) == before.gathering)
                return .rollback
            }
        }
    }

    @Test func `says who is in the way when it has waited long enough`() throws {
        let file = try DataFile(at: folder.dataFile, patience: .seconds(1))
        let lock = try WriteLock(for: file.path, patience: .seconds(1))
        let failure = #expect(throws: Failure.self) {
            try file.perform(
                AddParticipant(Example.form("Ada")),
                by: Example.sam,
                in: event,
                at: Example.now
            )
        }
        lock.release()
        let finding = try #require(failure?.findings.first)
        #expect(finding.code == "data-file-busy")
        #expect(finding.message.contains("process \(getpid()) "))
        #expect(finding.help?.contains("kill \(getpid())") == true)
        _ = try file.perform(
            AddParticipant(Example.form("Ada")),
            by: Example.sam,
            in: event,
            at: Example.now
        )
    }

    @Test func `a program that knows nothing of the lock does not bring "database is locked" about`() throws {
        let file = try DataFile(at: folder.dataFile, patience: .seconds(1))
        let stranger = try DatabaseQueue(path: folder.dataFile)
        try stranger.inDatabase { database in
            try database.inTransaction(.exclusive) {
                let failure = #expect(throws: Failure.self) {
                    try file.perform(
                        AddParticipant(Example.form("Ada")),
                        by: Example.sam,
                        in: event,
                        at: Example.now
                    )
                }
                #expect(failure?.findings.first?.code == "data-file-busy")
                return .rollback
            }
        }
    }
}
