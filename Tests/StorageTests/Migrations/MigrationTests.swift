import Foundation
import GRDB
import Registration
import Testing
import Unconference

@testable import Storage

@Suite struct MigrationTests {
    @Test func `every migration is in the list`() throws {
        let here = URL(fileURLWithPath: #filePath)
        let root = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appendingPathComponent("Sources/Storage/Migrations").path
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
            .map { $0.replacingOccurrences(of: ".swift", with: "") }
        let listed = Migrations.all.map { "\($0)" }
        #expect(Set(files) == Set(listed + ["Migration", "Migrations"]))
    }

    @Test func `brings an older file up to date, and keeps a copy of it`() throws {
        let folder = try TemporaryFolder()
        _ = try PrivateFile.create(folder.dataFile)
        try DatabaseQueue(path: folder.dataFile).inDatabase { database in
            try Migrations.run(database, upTo: 2)
            try database.execute(sql: "INSERT INTO course VALUES ('second-cup-2', 'live', 'u')")
        }
        let file = try DataFile(at: folder.dataFile)
        #expect(try file.gathering(of: Example.event()).phase == .live)
        let copy = folder.file("unconf.sqlite-before-version-3")
        #expect(PrivateFile.status(copy)?.st_mode ?? 0 & 0o777 == 0o100600)
        let version = try DatabaseQueue(path: copy).inDatabase {
            try Int.fetchOne($0, sql: "PRAGMA user_version")
        }
        #expect(version == 2)
        #expect(DataFile.examine(folder.dataFile).allSatisfy { $0.severity == .note })
    }

    @Test func `a file from before the day keeps its people and wishes, and the day begins as planned`()
        throws
    {
        let folder = try TemporaryFolder()
        _ = try PrivateFile.create(folder.dataFile)
        try DatabaseQueue(path: folder.dataFile).inDatabase { database in
            try Migrations.run(database, upTo: 10)
            try database.execute(
                sql: """
                    INSERT INTO course VALUES ('second-cup-2', 'live', 'u', 0);
                    INSERT INTO participant (event, number, name, unnamed, kind, asks, offers, standing, since, mark)
                    VALUES ('second-cup-2', 1, 'Ada', 0, 'practitioner', '', '', 'registered', 0, 'm');
                    INSERT INTO topic (event, number, slug, title, detail, format, needs, tags, unavailable, state,
                        uid, pitched)
                    VALUES ('second-cup-2', 1, 'quiet', 'Quiet', '', 'discussion', '', '', '', 'open', 'u1', 0);
                    INSERT INTO interest VALUES ('second-cup-2', 1, 1, 1);
                    """
            )
        }
        let gathering = try DataFile(at: folder.dataFile).gathering(of: Example.event())
        #expect(gathering.participants[Participant.ID(1)]?.checkedInBy == nil)
        #expect(gathering.wishes(of: Participant.ID(1)).map(\.inherited) == [false])
        #expect(gathering.event.slots == Example.event().slots)
        #expect(PrivateFile.status(folder.file("unconf.sqlite-before-version-11")) != nil)
    }

    @Test func `refuses a newer file and leaves it as it is`() throws {
        let folder = try TemporaryFolder()
        _ = try DataFile(at: folder.dataFile)
        try DatabaseQueue(path: folder.dataFile).inDatabase {
            try $0.execute(sql: "PRAGMA user_version = 99")
        }
        let before = try Data(contentsOf: URL(fileURLWithPath: folder.dataFile))
        let failure = #expect(throws: Failure.self) { try DataFile(at: folder.dataFile) }
        #expect(failure?.findings.first?.code == "newer-data-file")
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.dataFile)) == before)
    }

    @Test func `an older backup is brought up to date when it is restored`() throws {
        let folder = try TemporaryFolder()
        try DatabaseQueue(path: folder.file("b")).inDatabase { database in
            try Migrations.run(database, upTo: 1)
            try database.execute(sql: "INSERT INTO course VALUES ('second-cup-2', 'live', 'u')")
        }
        _ = try DataFile.restore(from: folder.file("b"), to: folder.dataFile)
        #expect(try DataFile(at: folder.dataFile).gathering(of: Example.event()).phase == .live)
    }

    @Test func `every table is strict, and names its event`() throws {
        try DatabaseQueue().inDatabase { database in
            try Migrations.run(database)
            let tables = try Row.fetchAll(
                database,
                sql:
                    "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'"
            )
            #expect(tables.count == Tables.all.count + 6)
            for table in tables {
                let name: String = try #require(table["name"])
                #expect(table["strict"] == 1, "\(name)")
                let columns = try String.fetchAll(
                    database,
                    sql: "SELECT name FROM pragma_table_info(?)",
                    arguments: [name]
                )
                #expect(columns.contains("event") || name == "erasure")
            }
        }
    }
}
