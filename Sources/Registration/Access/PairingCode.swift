public import Unconference

/// Six digits that let one device in, once, within ten minutes.
///
/// Only the hash of the digits is kept. A million codes are soon tried, so all open codes end after a few that were wrong.
public struct PairingCode: Hashable, Sendable {
    /// How long a code is good, in seconds.
    public static let lifetime: Int64 = 600
    /// How many wrong tries end every code that is open.
    public static let mostMisses = 5

    /// The SHA-256 of the event and the digits, as 64 hexadecimal digits.
    public var mark: String
    /// What the device may do.
    public var role: Role
    /// The name of its access, such as `front-door`.
    public var name: String
    /// When it was made.
    public var made: Instant
    /// Until when it is good.
    public var until: Instant
    /// How many wrong codes were tried while it was open.
    public var misses: Int

    /// A code that nobody has tried yet, good for ten minutes.
    public init(mark: String, role: Role, name: String, made: Instant) {
        self.mark = mark
        self.role = role
        self.name = name
        self.made = made
        until = made.adding(seconds: PairingCode.lifetime)
        misses = 0
    }

    /// What is hashed of six digits as somebody typed them, with or without spaces; nil where they are no six digits.
    public static func secret(_ typed: String, of event: Slug) -> String? {
        let digits = typed.filter { $0 != " " && $0 != "-" }
        guard digits.utf8.count == 6, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return "pairing \(event.text) \(digits)"
    }

    /// Whether it may still be redeemed at a moment.
    public func isOpen(at now: Instant) -> Bool { now < until && misses < PairingCode.mostMisses }
}
