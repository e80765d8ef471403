import Foundation
import Registration
import Testing
import Unconference

@testable import Storage

// Only the superuser can mount a small disk; elsewhere this is not run.
@Suite(.enabled(if: SmallDisk.isPossible), .serialized) struct FullDiskTests {
    private let disk: SmallDisk
    private let event = Example.event()

    init() throws { disk = try SmallDisk(kilobytes: 400) }

    private func form(_ number: Int) -> ParticipantForm {
        var form = Example.form("Participant \(number)")
        form.stuck = String(repeating: "stuck ", count: 600)
        return form
    }

    @Test func `says so when the disk is full, loses nothing, and goes on once there is space`() throws {
        let path = "\(disk.path)/unconf.sqlite"
        let ballast = "\(disk.path)/ballast"
        try Data(count: 60_000).write(to: URL(fileURLWithPath: ballast))
        let file = try DataFile(at: path)
        var answered = 0
        var failure: Failure?
        while failure == nil && answered < 1000 {
            do {
                _ = try file.perform(
                    AddParticipant(form(answered)),
                    by: Example.sam,
                    in: event,
                    at: Example.now
                )
                answered += 1
            } catch let caught as Failure {
                failure = caught
            }
        }
        #expect(failure?.findings.first?.code == "disk-full", "\(failure?.description ?? "")")
        #expect(answered > 3)
        #expect(try file.gathering(of: event).participants.count == answered)
        #expect(try DataFile(at: path).gathering(of: event).participants.count == answered)
        let backup = #expect(throws: Failure.self) { try file.backup(to: "\(disk.path)/b") }
        #expect(backup?.findings.first?.code == "disk-full")
        #expect(!FileManager.default.fileExists(atPath: "\(disk.path)/b"))
        try FileManager.default.removeItem(atPath: ballast)
        _ = try file.perform(
            AddParticipant(form(answered)),
            by: Example.sam,
            in: event,
            at: Example.now
        )
        #expect(try DataFile(at: path).gathering(of: event).participants.count == answered + 1)
    }

    @Test func `says so when the disk can't be written, and still reads`() throws {
        let path = "\(disk.path)/unconf.sqlite"
        let before = try DataFile(at: path).perform(
            AddParticipant(Example.form("Ada")),
            by: Example.sam,
            in: event,
            at: Example.now
        )
        try disk.protect()
        let file = try DataFile(at: path)
        #expect(try file.gathering(of: event) == before.gathering)
        let failure = #expect(throws: Failure.self) {
            try file.perform(AddParticipant(form(2)), by: Example.sam, in: event, at: Example.now)
        }
        #expect(failure?.findings.first?.code == "read-only")
        let fresh = #expect(throws: Failure.self) { try DataFile(at: "\(disk.path)/other.sqlite") }
        #expect(fresh?.findings.first?.code == "read-only")
    }
}
