public import Unconference

/// Something that lets its bearer in: a personal link, an invitation, or the session of one browser.
///
/// Only the hash of the secret is kept, so that nobody who reads the data file can come in with it.
public struct AccessKey: Hashable, Sendable {
    /// What sort of key it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The personal link of somebody who takes part, good until it is replaced.
        case link
        /// A link that is good once, for minutes.
        case invitation
        /// One browser that came in.
        case session
    }

    /// The SHA-256 of the secret, as 64 hexadecimal digits.
    public var mark: String
    /// What sort of key it is.
    public var kind: Kind
    /// What its bearer may do.
    public var role: Role
    /// Whose it is, when they take part.
    public var participant: Participant.ID?
    /// The name of an organiser's access, such as `sam`.
    public var name: String?
    /// When it was made.
    public var made: Instant
    /// Until when it is good.
    public var until: Instant

    /// A key.
    public init(
        mark: String,
        kind: Kind,
        role: Role,
        participant: Participant.ID? = nil,
        name: String? = nil,
        made: Instant,
        until: Instant
    ) {
        self.mark = mark
        self.kind = kind
        self.role = role
        self.participant = participant
        self.name = name
        self.made = made
        self.until = until
    }

    /// The name of a screen that is no room's door.
    public static let wall = "wall"

    /// Whether a text can be the name of an access: 1 to 40 letters, digits, dots and hyphens.
    public static func isName(_ text: String) -> Bool {
        (1...160).contains(text.utf8.count) && text.count <= 40
            && text.unicodeScalars.allSatisfy { scalar in
                switch scalar.properties.generalCategory {
                case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                    .decimalNumber, .nonspacingMark, .spacingMark:
                    true
                default: scalar == "-" || scalar == "."
                }
            }
    }

    /// Who acts with it.
    public var actor: Actor? {
        switch role {
        case .participant: participant.map { .participant($0) }
        case .organiser: .organiser(name ?? "desk")
        case .scribe, .door, .observer, .screen: .helper(role, name ?? role.rawValue)
        }
    }
}
