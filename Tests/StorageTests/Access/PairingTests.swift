import Registration
import Testing
import Unconference

@testable import Storage

@Suite struct PairingTests {
    private let event = Example.event().slug
    private let now = Example.now

    private func file(_ folder: TemporaryFolder) throws -> DataFile {
        let file = try DataFile(at: folder.dataFile)
        try file.keep(PairingCode(mark: "right", role: .door, name: "front", made: now), of: event)
        return file
    }

    private func redeem(_ mark: String, _ file: DataFile, after seconds: Int64 = 0) throws -> AccessKey {
        try file.redeem(mark, of: event, at: now.adding(seconds: seconds)) { code in
            AccessKey(
                mark: "key",
                kind: .session,
                role: code.role,
                name: code.name,
                made: now,
                until: now.adding(seconds: 43200)
            )
        }
    }

    @Test func `lets one device in, once, with the role it was made for`() throws {
        let folder = try TemporaryFolder()
        let file = try file(folder)
        let key = try redeem("right", file)
        #expect(key.actor == .helper(.door, "front"))
        #expect(try file.accessKeys(of: event) == [key])
        #expect(try file.pairingCodes(of: event).isEmpty)
        #expect(throws: Refusal.self) { try redeem("right", file) }
    }

    @Test func `is good for ten minutes`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: Refusal.self) { try redeem("right", try file(folder), after: 600) }
        #expect(try redeem("right", try DataFile(at: folder.dataFile), after: 599).name == "front")
    }

    @Test func `a few wrong tries end every code, and a new one is good again`() throws {
        let folder = try TemporaryFolder()
        let file = try file(folder)
        for number in 1...PairingCode.mostMisses {
            #expect(throws: Refusal.self) { try redeem("wrong \(number)", file) }
        }
        #expect(throws: Refusal.self) { try redeem("right", file) }
        #expect(try file.accessKeys(of: event).isEmpty)
        try file.keep(PairingCode(mark: "next", role: .scribe, name: "mia", made: now), of: event)
        #expect(try redeem("next", file).role == .scribe)
    }

    @Test func `another event's code opens nothing here, and codes are taken back by name`() throws {
        let folder = try TemporaryFolder()
        let file = try file(folder)
        try file.keep(
            PairingCode(mark: "there", role: .door, name: "x", made: now),
            of: Example.named("third")
        )
        #expect(throws: Refusal.self) { try redeem("there", file) }
        #expect(try file.revokePairingCodes(named: "front", of: event) == 1)
        #expect(throws: Refusal.self) { try redeem("right", file) }
    }

    @Test func `the same digits are not given out twice, and what has ended is tidied away`() throws {
        let folder = try TemporaryFolder()
        let file = try file(folder)
        #expect(throws: Refusal.self) {
            try file.keep(PairingCode(mark: "right", role: .scribe, name: "b", made: now), of: event)
        }
        let later = now.adding(seconds: 601)
        try file.keep(PairingCode(mark: "right", role: .scribe, name: "b", made: later), of: event)
        #expect(try file.pairingCodes(of: event).map(\.name) == ["b"])
    }

    @Test(arguments: [
        ("483920", "pairing second-cup-2 483920"), ("483 920", "pairing second-cup-2 483920"),
        ("000-001", "pairing second-cup-2 000001"), ("48392", nil), ("4839201", nil), ("48392o", nil),
        ("", nil),
        ("٤٨٣٩٢٠", nil),
    ])
    func `six digits are read as people type them`(typed: String, secret: String?) {
        #expect(PairingCode.secret(typed, of: event) == secret)
    }

    @Test func `retiring an event takes its codes along`() throws {
        let folder = try TemporaryFolder()
        let file = try file(folder)
        try file.retire(event, at: now)
        #expect(try file.pairingCodes(of: event).isEmpty)
    }
}
