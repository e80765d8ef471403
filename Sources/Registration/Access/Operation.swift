/// What tells one tap on a phone from another, so that a tap that is sent twice counts once.
public struct Operation: Hashable, Sendable {
    /// A name that the phone drew by lot: 16 to 64 letters, digits, `-` or `_`.
    public var id: String
    /// The hash of what was asked: the same id with something else is refused.
    public var fingerprint: String

    /// A tap; nil where the id is none.
    public init?(id: String, fingerprint: String) {
        guard (16...64).contains(id.utf8.count),
            id.utf8.allSatisfy({ byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == 0x2D || byte == 0x5F
            })
        else { return nil }
        self.id = id
        self.fingerprint = fingerprint
    }

    /// For how long a tap is remembered, in seconds: seven days.
    public static let memory: Int64 = 7 * 86400
}
