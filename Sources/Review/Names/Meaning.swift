/// What some words in a row mean to the check: which person or organisation, and how they are given away.
struct Meaning: Hashable {
    /// How somebody is given away.
    enum Kind: Int, Hashable, Comparable {
        /// A first name or a surname alone.
        case part
        /// What stands before the `@` of an address.
        case localPart
        /// An organisation, or another name of it.
        case organisation
        /// The domain at which somebody has their mail.
        case domain
        /// What somebody calls themselves elsewhere.
        case handle
        /// Initials and a surname.
        case initials
        /// First name and surname, in either order.
        case fullName
        /// A whole address for mail.
        case address
        /// A text that the site allows; it comes before all others.
        case allowed

        static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    /// What must be so in the text for the words to mean it.
    struct Needs: OptionSet, Hashable {
        let rawValue: UInt8

        /// No space between the words.
        static let tight = Needs(rawValue: 1)
        /// An `@` or a slash before them.
        static let sign = Needs(rawValue: 2)
        /// A letter with an accent, since the name is one without.
        static let accent = Needs(rawValue: 4)
        /// Capitals, or no space between the words.
        static let capitals = Needs(rawValue: 8)
        /// An `@` before them.
        static let mention = Needs(rawValue: 16)
    }

    var kind: Kind
    /// Whether it is about an organisation rather than a person.
    var isOfOrganisation: Bool { kind == .organisation || kind == .domain }
    /// The person's or the organisation's place in the watchlist.
    var subject: Int32
    var needs: Needs
}
