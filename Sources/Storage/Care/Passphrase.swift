import Foundation

/// What opens an encrypted backup: several words that somebody can remember or keep in a safe.
public struct Passphrase: Sendable {
    let bytes: [UInt8]

    /// How many characters one must have that closes a backup.
    public static let shortest = 15

    /// A passphrase as it was typed or stands in a file; the end of its line does not belong to it.
    public init(_ text: String) {
        // The same word typed on another keyboard may be composed in another way.
        let line = text.split(omittingEmptySubsequences: false) { $0.isNewline }.first.map(String.init) ?? ""
        bytes = Array(line.precomposedStringWithCanonicalMapping.utf8)
        isLongEnough = line.count >= Passphrase.shortest
    }

    /// Whether it is long enough that nobody finds it by trying.
    public let isLongEnough: Bool
}
