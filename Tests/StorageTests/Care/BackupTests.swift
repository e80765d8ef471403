import Foundation
import GRDB
import Registration
import Testing
import Unconference

@testable import Storage

@Suite struct BackupTests {
    private let folder: TemporaryFolder
    private let event = Example.event()

    init() throws { folder = try TemporaryFolder() }

    private func open() throws -> DataFile { try DataFile(at: folder.dataFile) }

    private func add(_ names: String..., to file: DataFile) throws {
        for name in names {
            _ = try file.perform(
                AddParticipant(Example.form(name)),
                by: Example.sam,
                in: event,
                at: Example.now
            )
        }
    }

    private func names() throws -> [String] {
        try open().gathering(of: event).participants.sorted.map(\.name)
    }

    @Test func `a backup is private, whole, and brings everything back`() throws {
        let file = try open()
        try add("Ada", "Grace", to: file)
        let before = try file.gathering(of: event)
        let size = try file.backup(to: folder.file("b"))
        #expect(size > 0)
        #expect(PrivateFile.status(folder.file("b"))?.st_mode ?? 0 & 0o777 == 0o100600)
        try add("Mary", to: file)
        let restoration = try DataFile.restore(from: folder.file("b"), to: folder.dataFile)
        #expect(restoration.kept?.hasSuffix("/unconf.sqlite-replaced-1") == true)
        #expect(restoration.erasedAgain == 0)
        // The connection that was open all the time sees the other file.
        #expect(try file.gathering(of: event) == before)
        #expect(try names() == ["Ada", "Grace"])
        try add("Joan", to: file)
        #expect(try names() == ["Ada", "Grace", "Joan"])
        #expect(
            folder.names == [
                "b", "unconf.sqlite", "unconf.sqlite-journal", "unconf.sqlite-lock",
                "unconf.sqlite-replaced-1",
            ]
        )
    }

    @Test func `a backup never takes the place of a file`() throws {
        let file = try open()
        try file.backup(to: folder.file("b"))
        let failure = #expect(throws: Failure.self) { try file.backup(to: folder.file("b")) }
        #expect(failure?.findings.first?.code == "backup-exists")
        #expect(throws: Failure.self) { try file.backup(to: folder.dataFile) }
        let nowhere = #expect(throws: Failure.self) { try file.backup(to: folder.file("no/b")) }
        #expect(nowhere?.findings.first?.code == "not-there")
    }

    @Test func `restores where there is no data file yet`() throws {
        try add("Ada", to: try open())
        try open().backup(to: folder.file("b"))
        let restoration = try DataFile.restore(from: folder.file("b"), to: folder.file("other.sqlite"))
        #expect(restoration.kept == nil)
        #expect(
            try DataFile(at: folder.file("other.sqlite")).gathering(of: event).participants.count == 1
        )
    }

    @Test func `restores in the place of a damaged file, and says that erasures are not known`() throws {
        try add("Ada", to: try open())
        try open().backup(to: folder.file("b"))
        try Data(repeating: 7, count: 9000).write(to: URL(fileURLWithPath: folder.dataFile))
        try Data(repeating: 7, count: 900).write(to: URL(fileURLWithPath: folder.dataFile + "-journal"))
        let restoration = try DataFile.restore(from: folder.file("b"), to: folder.dataFile)
        #expect(!restoration.knowsErasures)
        #expect(try names() == ["Ada"])
        #expect(PrivateFile.status(folder.dataFile + "-journal")?.st_size ?? 0 == 0)
    }

    @Test func `whoever was erased stays erased when an older backup comes back`() throws {
        let file = try open()
        try add("Ada", "Grace", to: file)
        try file.backup(to: folder.file("b"))
        for id in [2, 1] {
            _ = try file.perform(
                EraseParticipant(Participant.ID(id)),
                by: Example.sam,
                in: event,
                at: Example.now
            )
        }
        // Somebody else has the number now; they have nothing to do with it.
        try add("Mary", to: file)
        try file.backup(to: folder.file("c"))
        let restoration = try DataFile.restore(from: folder.file("b"), to: folder.dataFile)
        #expect(restoration.erasedAgain == 2)
        #expect(try names().isEmpty)
        let bytes = try #require(FileManager.default.contents(atPath: folder.dataFile))
        #expect(bytes.range(of: Data("Grace".utf8)) == nil)
        #expect(try DataFile.restore(from: folder.file("c"), to: folder.dataFile).erasedAgain == 0)
        #expect(try names() == ["Mary"])
    }

    @Test func `whoever was erased stays erased even when the file is lost`() throws {
        let file = try open()
        try add("Ada", "Grace", to: file)
        try file.backup(to: folder.file("b"))
        _ = try file.perform(
            EraseParticipant(Participant.ID(1)),
            by: Example.sam,
            in: event,
            at: Example.now
        )
        #expect(PrivateFile.status(file.path + "-erasures")?.st_mode ?? 0 & 0o777 == 0o100600)
        try Data(repeating: 7, count: 9000).write(to: URL(fileURLWithPath: folder.dataFile))
        let restoration = try DataFile.restore(from: folder.file("b"), to: folder.dataFile)
        #expect(restoration.knowsErasures)
        #expect(restoration.erasedAgain == 1)
        #expect(try names() == ["Grace"])
        #expect(DataFile.examine(folder.dataFile).allSatisfy { $0.severity == .note })
    }

    @Test func `a file that is deleted under us is not made anew`() throws {
        let file = try open()
        try add("Ada", to: file)
        try FileManager.default.removeItem(atPath: folder.dataFile)
        let failure = #expect(throws: Failure.self) { try file.gathering(of: event) }
        #expect(failure?.findings.first?.code == "not-there")
        #expect(!folder.names.contains("unconf.sqlite"))
    }

    @Test(arguments: [
        "CREATE TRIGGER t AFTER INSERT ON participant BEGIN DELETE FROM course; END",
        "CREATE VIEW v AS SELECT * FROM participant",
        "CREATE TABLE more (x)",
        "DROP INDEX consent_of_participant",
        "ALTER TABLE topic ADD COLUMN more TEXT",
        "PRAGMA application_id = 1",
        "PRAGMA user_version = 99",
        "PRAGMA user_version = 0",
        "PRAGMA foreign_keys = OFF; INSERT INTO hosting VALUES ('e', 1, 1)",
        "PRAGMA ignore_check_constraints = ON; UPDATE participant SET kind = 'wizard'",
        "UPDATE history SET changes = '[{}]'",
    ])
    func `refuses a backup that somebody has changed`(sql: String) throws {
        let file = try open()
        try add("Ada", to: file)
        try file.backup(to: folder.file("b"))
        try DatabaseQueue(path: folder.file("b")).inDatabase { try $0.execute(sql: sql) }
        let failure = #expect(throws: Failure.self) {
            try DataFile.restore(from: folder.file("b"), to: folder.dataFile)
        }
        for finding in failure?.findings ?? [] {
            #expect(!finding.description.contains("SELECT") && !finding.description.contains("INSERT"))
        }
        #expect(try names() == ["Ada"])
        #expect(!folder.names.contains { $0.contains("part") || $0.contains("replaced") })
    }

    @Test func `refuses what is no backup at all`() throws {
        try add("Ada", to: try open())
        for bytes in [Data(), Data("hello".utf8), Data(repeating: 0, count: 5000)] {
            try bytes.write(to: URL(fileURLWithPath: folder.file("b")))
            #expect(throws: Failure.self) {
                try DataFile.restore(from: folder.file("b"), to: folder.dataFile)
            }
        }
        for path in [folder.file("none"), folder.path, folder.dataFile] {
            #expect(throws: Failure.self) { try DataFile.restore(from: path, to: folder.dataFile) }
        }
        #expect(try names() == ["Ada"])
    }

    @Test func `no flipped byte makes it crash`() throws {
        let file = try open()
        let random = Gathering.random(seed: 5, people: 12, topics: 12, interests: 40)
        _ = try file.perform(Fill(gathering: random), by: Example.sam, in: event, at: Example.now)
        try file.backup(to: folder.file("b"))
        let whole = try #require(FileManager.default.contents(atPath: folder.file("b")))
        var source = Dice(seed: 9)
        for round in 0..<60 {
            var bytes = whole
            // The header and the schema, where harm is done most easily, get their share.
            let limit = round % 3 == 0 ? 110 : round % 3 == 1 ? 4096 : bytes.count
            for _ in 0..<Int.random(in: 1...3, using: &source) {
                bytes[Int.random(in: 0..<limit, using: &source)] = UInt8.random(in: 0...255, using: &source)
            }
            if round % 10 == 0 { bytes = bytes.prefix(Int.random(in: 0...bytes.count, using: &source)) }
            let path = folder.file("flipped-\(round)")
            try bytes.write(to: URL(fileURLWithPath: path))
            _ = DataFile.examine(path, events: [event])
            if let file = try? DataFile(at: path) {
                _ = try? file.gathering(of: event)
                _ = try? file.history(of: event.slug, changes: true)
                _ = try? file.perform(
                    AddParticipant(Example.form("Ada")),
                    by: Example.sam,
                    in: event,
                    at: Example.now
                )
            }
        }
    }
}
