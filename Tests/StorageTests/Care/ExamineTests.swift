import Foundation
import GRDB
import Registration
import Testing
import Unconference

@testable import Storage

@Suite struct ExamineTests {
    private let folder: TemporaryFolder
    private let event = Example.event()

    init() throws { folder = try TemporaryFolder() }

    private func codes(_ events: [Event] = []) -> Set<String> {
        Set(DataFile.examine(folder.dataFile, events: events).map(\.code))
    }

    @Test func `has nothing to warn of in a sound file`() throws {
        let file = try DataFile(at: folder.dataFile)
        _ = try file.perform(
            AddParticipant(Example.form("Ada")),
            by: Example.sam,
            in: event,
            at: Example.now
        )
        let findings = DataFile.examine(folder.dataFile, events: [event])
        #expect(findings.allSatisfy { $0.severity == .note }, "\(findings)")
        #expect(findings.contains { $0.code == "sqlite-version" })
        #expect(codes([Example.event("another")]).contains("event-without-definition"))
    }

    @Test func `says that there is no file, or that it is none`() throws {
        #expect(codes() == ["no-data-file"])
        try Data("hello, this is no database at all".utf8).write(to: URL(fileURLWithPath: folder.dataFile))
        #expect(codes().contains("not-a-data-file"))
        let failure = #expect(throws: Failure.self) { try DataFile(at: folder.dataFile) }
        #expect(failure?.findings.first?.code == "not-a-data-file")
        #expect(DataFile.examine(folder.path).map(\.code) == ["not-a-data-file"])
    }

    @Test func `notices a file that others may read`() throws {
        _ = try DataFile(at: folder.dataFile)
        chmod(folder.dataFile, 0o644)
        #expect(codes().contains("data-file-mode"))
    }

    @Test func `notices a board that breaks a rule`() throws {
        let file = try DataFile(at: folder.dataFile)
        _ = try file.perform(
            Write { draft in
                var topic = Topic(
                    id: Topic.ID(1),
                    slug: Example.named("a"),
                    title: "A",
                    uid: "u",
                    pitched: Example.now
                )
                topic.needs = ["piano"]
                draft.put(topic)
                draft.put(
                    Placement(
                        topic: topic.id,
                        cell: Cell(slot: Example.named("s1"), room: Example.named("ink"))
                    )
                )
            },
            by: Example.sam,
            in: event,
            at: Example.now
        )
        #expect(codes([event]).contains("room-lacks"))
    }

    @Test func `reminds of older copies`() throws {
        let file = try DataFile(at: folder.dataFile)
        try file.backup(to: folder.file("b"))
        _ = try DataFile.restore(from: folder.file("b"), to: folder.dataFile)
        #expect(codes().contains("old-copy"))
    }

    @Test func `is not misled by a database of another program`() throws {
        try DatabaseQueue(path: folder.dataFile).inDatabase { try $0.execute(sql: "CREATE TABLE t (x)") }
        #expect(codes().contains("not-a-data-file"))
        #expect(throws: Failure.self) { try DataFile(at: folder.dataFile) }
    }
}
