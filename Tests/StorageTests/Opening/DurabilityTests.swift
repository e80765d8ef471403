import Foundation
import GRDB
import Registration
import Testing
import Unconference

@testable import Storage

@Suite struct DurabilityTests {
    private let folder: TemporaryFolder
    private let event = Example.event()

    init() throws { folder = try TemporaryFolder(onDisk: true) }

    @Test func `is opened so that what is answered as saved is on the disk`() throws {
        _ = try PrivateFile.create(folder.dataFile)
        let connection = try Connection(folder.dataFile, patience: .seconds(1))
        let settings = try connection.read { database in
            try ["synchronous", "journal_mode", "secure_delete", "foreign_keys", "trusted_schema"].map {
                try String.fetchOne(database, sql: "PRAGMA \($0)")
            }
        }
        #expect(settings == ["3", "truncate", "1", "1", "0"])
    }

    @Test(arguments: ["NORMAL", "OFF", "FULL"])
    func `refuses to work with settings that a power cut would make a lie of`(level: String) throws {
        _ = try DataFile(at: folder.dataFile)
        let failure = #expect(throws: Failure.self) {
            try DatabaseQueue(path: folder.dataFile).inDatabase { database in
                try database.execute(sql: "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = \(level)")
                try Connection.assertSettings(database, folder.dataFile)
            }
        }
        #expect(failure?.findings.first?.code == "not-durable")
    }

    @Test func `a file that somebody gave a write-ahead log loses it again`() throws {
        _ = try DataFile(at: folder.dataFile)
        try DatabaseQueue(path: folder.dataFile).inDatabase {
            try $0.execute(sql: "PRAGMA journal_mode = WAL")
        }
        _ = try DataFile(at: folder.dataFile).gathering(of: event)
        #expect(!folder.names.contains("unconf.sqlite-wal"))
    }

    @Test(arguments: 1...6)
    func `what was answered is there after the process was killed`(round: Int) async throws {
        let data = folder.dataFile
        let ledger = folder.file("ledger")
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [data = data as String, ledger = ledger as String, round = round as Int] in
            let event = Example.event()
            let file = try DataFile(at: data)
            let answered = open(ledger, O_WRONLY | O_CREAT | O_APPEND, 0o600)
            while true {
                let outcome = try file.perform(
                    AddParticipant(Example.form("Ada")),
                    by: Example.sam,
                    in: event,
                    at: Example.now
                )
                let line = Array("\(outcome.gathering.participants.count)\n".utf8)
                _ = write(answered, line, line.count)
                guard outcome.gathering.participants.count == round else { continue }
                Thread.detachNewThread {
                    usleep(UInt32.random(in: 0...30_000))
                    kill(getpid(), SIGKILL)
                }
            }
        }
        let lines = (try? String(contentsOfFile: ledger, encoding: .utf8)) ?? ""
        let answered = lines.split(separator: "\n").last.flatMap { Int($0) } ?? 0
        #expect(answered > 0, "the test would prove nothing")
        let file = try DataFile(at: data)
        let count = try file.gathering(of: event).participants.count
        // The last step may have been saved without the answer having been written down.
        #expect(count == answered || count == answered + 1)
        #expect(try file.history(of: event.slug, changes: true).count == count)
        #expect(DataFile.examine(data, events: [event]).allSatisfy { $0.severity == .note })
    }
}
