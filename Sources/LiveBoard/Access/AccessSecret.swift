/// The secrets of links, for those who make one without a board that is served.
public enum AccessSecret {
    /// A new one.
    public static func make() -> String { Secret.make() }

    /// What is kept of one.
    public static func mark(of secret: String) -> String { Secret.mark(of: secret) }

    /// How long an invitation is good, in seconds.
    public static let invitationSeconds = Keyring.invitation
}
