/// A topic as everybody may see it.
public struct PublicTopic: Hashable, Codable, Sendable {
    /// Its number at the event, as on its card.
    public var number: Int
    /// Its name in addresses.
    public var slug: Slug
    /// The pain or question.
    public var title: String
    /// What else the proposer said.
    public var detail: String
    /// How the session is run.
    public var format: SessionFormat
    /// What the room must have.
    public var needs: [String]
    /// What it is about, in the words of the site's tags.
    public var tags: [String]
    /// The names of hosts who agreed to be named, in order.
    public var hosts: [String]
    /// Whether nobody hosts it yet.
    public var wantsHost: Bool
    /// Where and when it takes place; nil when it is not on the board.
    public var cell: Cell?
    /// The topics that were merged into it, by number.
    public var mergedFrom: [Int]
    /// How many wished for it; only once the event is over.
    public var wished: PublicCount?
    /// The random name of its session in calendars; the same for ever.
    public var uid: String
    /// By how many minutes its session begins later than its slot.
    public var delay: Int
    /// Where and when its session would have been, that does not take place; nil for all others.
    public var cancelled: Cell?
    /// The topic whose session it repeats, by number.
    public var repeats: Int?
    /// The topic that it was split from, by number.
    public var halfOf: Int?

    /// A public topic.
    public init(
        number: Int,
        slug: Slug,
        title: String,
        detail: String = "",
        format: SessionFormat = .discussion,
        needs: [String] = [],
        tags: [String] = [],
        hosts: [String] = [],
        wantsHost: Bool = false,
        cell: Cell? = nil,
        mergedFrom: [Int] = [],
        wished: PublicCount? = nil,
        uid: String,
        delay: Int = 0,
        cancelled: Cell? = nil,
        repeats: Int? = nil,
        halfOf: Int? = nil
    ) {
        self.number = number
        self.slug = slug
        self.title = title
        self.detail = detail
        self.format = format
        self.needs = needs
        self.tags = tags
        self.hosts = hosts
        self.wantsHost = wantsHost
        self.cell = cell
        self.mergedFrom = mergedFrom
        self.wished = wished
        self.uid = uid
        self.delay = delay
        self.cancelled = cancelled
        self.repeats = repeats
        self.halfOf = halfOf
    }
}
