/// When what is private at an event is deleted.
public struct RetentionTimetable: Hashable, Sendable {
    /// What people need to take part, and what they can't eat.
    public let needs: LocalDate
    /// Who wished for what.
    public let wishes: LocalDate
    /// The links by which people come in.
    public let links: LocalDate
    /// All that people said about themselves.
    public let profiles: LocalDate

    /// For how many days after an event needs are kept, whatever a site says.
    private static let daysOfNeeds = 7

    /// The days on which the data of an event goes.
    ///
    /// - Parameters:
    ///   - event: the event; its own day, where it has one, counts for profiles.
    ///   - keep: for how many days after an event the site keeps what.
    public init(of event: Event, keep: Site.Keep) {
        let end = event.ends.local.date
        needs = end.adding(days: RetentionTimetable.daysOfNeeds)
        wishes = end.adding(days: keep.ballots)
        links = end.adding(days: keep.links)
        profiles = event.purpose?.retireOn ?? end.adding(days: keep.profiles)
    }

    /// What goes when, in words for people and in the order of the days.
    public var deletions: [(what: String, on: LocalDate)] {
        [
            ("access and dietary needs", needs), ("who wished for what", wishes),
            ("the links by which people come in", links), ("what people said about themselves", profiles),
        ].sorted { $0.1 < $1.1 }
    }
}
