public import Unconference

/// One appointment in a calendar.
public struct CalendarEntry: Hashable, Sendable {
    /// Whether it takes place.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        /// It takes place.
        case confirmed = "CONFIRMED"
        /// It takes place at some time that may change.
        case tentative = "TENTATIVE"
        /// It does not take place.
        case cancelled = "CANCELLED"
    }

    /// Its random name, the same for ever.
    public var uid: String
    /// What it is called.
    public var title: String
    /// What else there is to know, as plain text.
    public var detail: String
    /// Where it is.
    public var location: String?
    /// When it begins.
    public var starts: Instant
    /// When it ends.
    public var ends: Instant
    /// Its page.
    public var url: String?
    /// What it is about.
    public var tags: [String]
    /// Whether it takes place.
    public var status: Status
    /// How often it was changed after it was first published.
    public var sequence: Int

    /// An appointment.
    public init(
        uid: String,
        title: String,
        detail: String = "",
        location: String? = nil,
        starts: Instant,
        ends: Instant,
        url: String? = nil,
        tags: [String] = [],
        status: Status = .confirmed,
        sequence: Int = 0
    ) {
        self.uid = uid
        self.title = title
        self.detail = detail
        self.location = location
        self.starts = starts
        self.ends = ends
        self.url = url
        self.tags = tags
        self.status = status
        self.sequence = sequence
    }
}
