/// Until when what is private at an event may be held.
public struct RetentionTimetable: Hashable, Sendable {
    private let needs: LocalDate
    private let wishes: LocalDate
    private let links: LocalDate
    private let profiles: LocalDate

    /// For how many days after an event needs are kept, whatever a site says.
    private static let daysOfNeeds = 7

    /// The days on which the data of an event goes.
    ///
    /// - Parameters:
    ///   - event: the event; its own day, where it has one, counts for profiles.
    ///   - keep: for how many days after an event the site keeps what.
    public init(of event: Event, keep: Site.Keep) {
        let end = event.ends.local.date
        needs = RetentionTimetable.lastDayOfNeeds(of: event)
        wishes = end.adding(days: keep.ballots)
        links = end.adding(days: keep.links)
        profiles = event.purpose?.retireOn ?? end.adding(days: keep.profiles)
    }

    /// The last day on which anybody may hold what people needed at an event.
    public static func lastDayOfNeeds(of event: Event) -> LocalDate {
        event.ends.local.date.adding(days: daysOfNeeds)
    }

    /// The last day on which something may be held.
    public func lastDay(of data: PrivateData) -> LocalDate {
        switch data {
        case .needs: needs
        case .wishes: wishes
        case .links: links
        case .profiles: profiles
        }
    }

    /// What goes when, in the order of the days.
    public var deletions: [(data: PrivateData, on: LocalDate)] {
        PrivateData.allCases.map { ($0, lastDay(of: $0)) }.sorted { $0.1 < $1.1 }
    }
}
