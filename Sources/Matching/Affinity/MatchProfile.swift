public import Unconference

/// What matching knows of a person: what they said themselves, and nothing else.
public struct MatchProfile: Hashable, Sendable {
    /// Their role, as the event names it, or nil.
    public var role: String?
    /// Where they stand on the journey, counted from 0, or nil.
    public var stage: Int?
    /// The themes they ask about.
    public var asks: [String]
    /// The themes they offer.
    public var offers: [String]
    /// A code of their organisation, the same for all its aliases, or nil.
    public var organisation: Int?
    /// Practitioner, consultant, vendor or helper.
    public var kind: AudienceKind
    /// Whether they agreed to be matched with vendors.
    public var agreesToVendors: Bool
    /// The meetings at earlier events of the series that they agreed to have remembered, by a code that both who met share.
    public var rememberedMeetings: Set<String>
    /// The wishes of anybody not to meet somebody, by a code that both whom it is about share.
    public var avoidances: Set<Int>

    /// A profile; everything may be left out.
    public init(
        role: String? = nil,
        stage: Int? = nil,
        asks: [String] = [],
        offers: [String] = [],
        organisation: Int? = nil,
        kind: AudienceKind = .practitioner,
        agreesToVendors: Bool = false,
        rememberedMeetings: Set<String> = [],
        avoidances: Set<Int> = []
    ) {
        self.role = role
        self.stage = stage
        self.asks = asks
        self.offers = offers
        self.organisation = organisation
        self.kind = kind
        self.agreesToVendors = agreesToVendors
        self.rememberedMeetings = rememberedMeetings
        self.avoidances = avoidances
    }
}
