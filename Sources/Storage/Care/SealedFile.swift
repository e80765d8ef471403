import Crypto
import CryptoExtras
import Foundation
import Unconference

/// A file that only a passphrase opens: AES-256-GCM under a key that scrypt makes of the passphrase and a salt.
///
/// The head says how the key was made, and is sealed with the rest, so that not a bit of the file can be changed unseen.
enum SealedFile {
    /// How a file begins that was sealed here.
    static let magic = Array("unconf sealed backup 1\n".utf8)
    private static let saltLength = 16
    /// 2 to the power of 17 rounds, blocks of 8, one lane: 128 MiB and a third of a second for each try.
    private static let cost: [UInt8] = [17, 8, 1]

    /// Whether a file was sealed here.
    static func isSealed(_ path: String) -> Bool {
        guard let handle = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? handle.close() }
        return (try? handle.read(upToCount: magic.count)).map { $0 == Data(magic) } ?? false
    }

    /// Seals a file; the sealed one has its name only once it is whole and on the disk.
    static func seal(_ plain: String, at path: String, with passphrase: Passphrase) throws {
        guard let content = FileManager.default.contents(atPath: plain) else {
            throw Failure.system(ENOENT, plain)
        }
        var source = SystemRandomNumberGenerator()
        let salt = (0..<saltLength).map { _ in UInt8.random(in: 0...255, using: &source) }
        let head = magic + cost + salt
        let box = try AES.GCM.seal(content, using: key(passphrase, cost, salt), authenticating: head)
        guard let sealed = box.combined else { throw Failure.system(EIO, path) }
        try write(head + Array(sealed), to: path)
    }

    /// Opens a sealed file into another one, private like every copy.
    static func open(_ path: String, into plain: String, with passphrase: Passphrase) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure.system(ENOENT, path)
        }
        let bytes = [UInt8](data)
        let head = bytes.prefix(magic.count + cost.count + saltLength)
        let made = Array(head.dropFirst(magic.count).prefix(cost.count))
        // A file from elsewhere must not make this machine think for hours.
        guard head.count == magic.count + cost.count + saltLength, (10...18).contains(made[0]), made[1] == 8,
            (1...4).contains(made[2])
        else { throw SealedFile.unopened(path) }
        do {
            let box = try AES.GCM.SealedBox(combined: bytes.dropFirst(head.count))
            let key = try key(passphrase, made, Array(head.suffix(saltLength)))
            try write([UInt8](AES.GCM.open(box, using: key, authenticating: head)), to: plain)
        } catch is CryptoKitError {
            throw SealedFile.unopened(path)
        }
    }

    private static func unopened(_ path: String) -> Failure {
        Failure(
            "wrong-passphrase",
            "this passphrase does not open \(PrivateFile.name(of: path)), or the file was changed",
            at: Place(file: path),
            help:
                "try the passphrase that was given to `unconf backup --encrypt`; without it nobody can open the file"
        )
    }

    private static func key(_ passphrase: Passphrase, _ cost: [UInt8], _ salt: [UInt8]) throws -> SymmetricKey
    {
        try KDF.Scrypt.deriveKey(
            from: passphrase.bytes,
            salt: salt,
            outputByteCount: 32,
            rounds: 1 << Int(cost[0]),
            blockSize: Int(cost[1]),
            parallelism: Int(cost[2])
        )
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
        let part = "\(path)-part"
        unlink(part)
        do {
            guard try PrivateFile.create(part) else { throw Failure.system(EEXIST, part) }
            let handle = try FileHandle(forWritingTo: URL(filePath: part))
            defer { try? handle.close() }
            try handle.write(contentsOf: bytes)
            try PrivateFile.flush(part)
            guard rename(part, path) == 0 else { throw Failure.system(errno, path) }
            try PrivateFile.flush(PrivateFile.folder(of: path))
        } catch let error {
            unlink(part)
            throw error as? Failure ?? Failure.system(ENOSPC, path)
        }
    }
}
