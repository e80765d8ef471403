public import Unconference

/// Something private that should have been deleted by now, and is held still.
public struct OverdueData: Hashable, Sendable {
    /// What it is.
    public let data: PrivateData
    /// Of about how many people.
    public let people: Int
    /// The day on which it should have gone.
    public let due: LocalDate

    /// What an event holds too long, the first due first.
    ///
    /// - Parameters:
    ///   - gathering: the event with what is known about it.
    ///   - timetable: until when what may be held.
    ///   - now: the time; the day that it is where the event is counts.
    public static func all(
        in gathering: Gathering,
        after timetable: RetentionTimetable,
        at now: Instant
    ) -> [OverdueData] {
        let day = gathering.event.zone.moment(at: now).local.date
        return timetable.deletions.filter { $0.on < day }
            .map { OverdueData(data: $0.data, people: gathering.holders(of: $0.data), due: $0.on) }
            .filter { $0.people > 0 }
    }
}

extension Gathering {
    /// Of about how many people something private is held.
    fileprivate func holders(of data: PrivateData) -> Int {
        switch data {
        case .needs: participants.unordered.count { $0.access != nil || $0.diet != nil }
        case .wishes:
            Set(interests.unordered.map(\.key.participant)).union(
                dots.unordered.compactMap(\.key.participant)
            ).count
        // They are no part of a gathering, and good for nothing after their day.
        case .links: 0
        case .profiles: participants.count
        }
    }
}
