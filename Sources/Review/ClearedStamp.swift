import Crypto
public import Unconference

/// Says that a text was checked for names under a rule, on a machine with the private data file.
///
/// It is a SHA-256 over the edition of the checks, the rule of the event and the text, so that neither another text, nor
/// the same text under a stricter rule, nor one that older checks let pass counts as a checked one. `board.json` keeps it
/// for each clean note; `build` asks for it where there is no data file.
public struct ClearedStamp: Hashable, Sendable, CustomStringConvertible {
    /// The edition of the checks: one more whenever they find names that they passed over before.
    static let edition = 2

    /// The stamp as `board.json` has it: `sha256-` and 64 digits.
    public let description: String

    /// The stamp of a text.
    ///
    /// - Parameters:
    ///   - bytes: the whole file as it lies on the disk.
    ///   - rule: the rule of its event; the text's own rule is part of the text.
    public init(of bytes: [UInt8], under rule: AttributionRule) {
        var hash = SHA256()
        hash.update(data: Array("unconf cleared \(ClearedStamp.edition)\n\(rule.rawValue)\n".utf8))
        hash.update(data: bytes)
        description = "sha256-" + hash.finalize().map(ClearedStamp.digits).joined()
    }

    private static func digits(of byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
