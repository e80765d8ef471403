/// What may be published about those who took part, from the freest to the strictest.
public enum AttributionRule: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
    /// Hosts and authors are named, who are told so and can refuse; others by consent.
    case open
    /// A name or an organisation only with a consent record for that purpose.
    case consent
    /// What was said, never who said it nor who was there.
    case chathamHouse = "chatham-house"
    /// As above, and no list or count of participants at all.
    case anonymous

    /// The freer rule comes first.
    public static func < (left: AttributionRule, right: AttributionRule) -> Bool { left.rank < right.rank }

    private var rank: Int { AttributionRule.allCases.firstIndex(of: self) ?? 0 }

    /// Whether names may be published at all, consent given.
    public var allowsNames: Bool { self < .chathamHouse }

    /// Whether a host or an author may be named.
    ///
    /// - Parameter answer: what they last said to the question; nil where they said nothing.
    public func namesWho(answered answer: Bool?) -> Bool {
        switch self {
        case .open: answer != false
        case .consent: answer == true
        case .chathamHouse, .anonymous: false
        }
    }

    /// Whether counts of people may be published, from five up.
    public var allowsCounts: Bool { self != .anonymous }
}
