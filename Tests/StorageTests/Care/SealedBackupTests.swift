import Foundation
import Registration
import Testing
import Unconference

@testable import Storage

/// A backup that only a passphrase opens.
@Suite struct SealedBackupTests {
    private let folder: TemporaryFolder
    private let event = Example.event()
    private let words = Passphrase("four blue trains at dawn\n")

    init() throws { folder = try TemporaryFolder() }

    private func sealed() throws -> (gathering: Gathering, path: String) {
        let file = try DataFile(at: folder.dataFile)
        var form = Example.form("Ada Canary-Lovelace")
        form.email = "canary@example.org"
        _ = try file.perform(AddParticipant(form), by: Example.sam, in: event, at: Example.now)
        try file.backup(to: folder.file("b"), sealedWith: words)
        return (try file.gathering(of: event), folder.file("b"))
    }

    private func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    @Test func `brings everything back for whoever has the passphrase, and leaves nothing open behind`()
        throws
    {
        let (gathering, path) = try sealed()
        #expect(DataFile.isSealed(path) && !DataFile.isSealed(folder.dataFile))
        #expect(PrivateFile.status(path)?.st_mode ?? 0 & 0o777 == 0o100600)
        let other = folder.file("other.sqlite")
        // Another line end, and no line end, are the same passphrase.
        _ = try DataFile.restore(
            from: path,
            to: other,
            openedWith: Passphrase("four blue trains at dawn\r\n")
        )
        #expect(try DataFile(at: other).gathering(of: event) == gathering)
        #expect(folder.names.filter { $0.contains("part") || $0.contains("open") } == [])
    }

    @Test func `nothing of anybody can be read in it`() throws {
        let (_, path) = try sealed()
        let text = String(decoding: try bytes(path), as: UTF8.self)
        let open = String(decoding: try bytes(folder.dataFile), as: UTF8.self)
        for canary in ["Canary-Lovelace", "canary@example.org", "SQLite format"] {
            #expect(open.contains(canary))
            #expect(!text.contains(canary))
        }
        try DataFile(at: folder.dataFile).backup(to: folder.file("c"), sealedWith: words)
        #expect(try bytes(path) != bytes(folder.file("c")), "the same salt twice")
    }

    @Test func `opens with no other passphrase, and not at all without one`() throws {
        let (_, path) = try sealed()
        for (given, code) in [
            (Passphrase("four blue trains at dusk"), "wrong-passphrase"),
            (Passphrase(""), "wrong-passphrase"),
            (nil, "sealed-backup"),
        ] {
            let failure = #expect(throws: Failure.self) {
                try DataFile.restore(from: path, to: folder.file("other.sqlite"), openedWith: given)
            }
            #expect(failure?.findings.first?.code == code)
        }
        #expect(!folder.names.contains { $0.hasPrefix("other.sqlite") && !$0.hasSuffix("-lock") })
    }

    @Test(arguments: [0, 22, 24, 25, 26, 40, 43, 60, -1])
    func `a changed bit is noticed wherever it is`(place: Int) throws {
        let (_, path) = try sealed()
        var changed = try bytes(path)
        changed[place < 0 ? changed.count - 1 : place] ^= 1
        try Data(changed).write(to: URL(fileURLWithPath: path))
        #expect(throws: Failure.self) {
            try DataFile.restore(from: path, to: folder.file("other.sqlite"), openedWith: words)
        }
    }

    @Test func `a cut file is refused`() throws {
        let (_, path) = try sealed()
        let whole = try bytes(path)
        for length in [SealedFile.magic.count, SealedFile.magic.count + 19, whole.count - 1] {
            try Data(whole.prefix(length)).write(to: URL(fileURLWithPath: path))
            let failure = #expect(throws: Failure.self) {
                try DataFile.restore(from: path, to: folder.file("other.sqlite"), openedWith: words)
            }
            #expect(failure?.findings.first?.code == "wrong-passphrase", "\(length)")
        }
    }

    @Test func `asks for fifteen characters`() {
        #expect(!Passphrase("fourteen chars").isLongEnough)
        #expect(Passphrase("fifteen of them").isLongEnough)
        #expect(Passphrase("cafe\u{301} cafe\u{301} cafe\u{301}").bytes == Passphrase("café café café").bytes)
    }
}
