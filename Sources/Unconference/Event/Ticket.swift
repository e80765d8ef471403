/// One kind of ticket, and how many there are.
public struct Ticket: Hashable, Codable, Sendable {
    /// Its short name.
    public var id: Slug
    /// What it is called.
    public var name: String
    /// The price in units of the currency; 0 is free.
    public var price: Double
    /// The currency as ISO 4217 has it, such as `GBP`.
    public var currency: String?
    /// For whom it is; nil when it is for everybody.
    public var audience: AudienceKind?
    /// How many there are; nil when only the event's capacity limits them.
    public var places: Int?
    /// Where it is sold.
    public var url: String?
    /// The first day on which it can be had.
    public var from: LocalDate?
    /// The last day on which it can be had.
    public var until: LocalDate?

    /// A kind of ticket.
    public init(
        id: Slug,
        name: String,
        price: Double = 0,
        currency: String? = nil,
        audience: AudienceKind? = nil,
        places: Int? = nil,
        url: String? = nil,
        from: LocalDate? = nil,
        until: LocalDate? = nil
    ) {
        self.id = id
        self.name = name
        self.price = price
        self.currency = currency
        self.audience = audience
        self.places = places
        self.url = url
        self.from = from
        self.until = until
    }
}

extension Ticket {
    /// Whether it can be had.
    public enum Sale: Sendable {
        /// Not yet.
        case ahead
        /// On this day.
        case open
        /// No more.
        case over
    }

    /// Whether it can be had on a day.
    public func sale(on day: LocalDate) -> Sale {
        if let from, day < from { return .ahead }
        if let until, until < day { return .over }
        return .open
    }
}
