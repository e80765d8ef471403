public import Unconference

/// Something private that should have been deleted by now, and is held still.
public struct OverdueData: Hashable, Encodable, Sendable {
    /// What it is, in words for people.
    public let what: String
    /// About how many people.
    public let people: Int
    /// The day on which it should have gone.
    public let due: LocalDate

    /// What an event holds too long, the first due first.
    ///
    /// - Parameters:
    ///   - gathering: the event with what is known about it.
    ///   - timetable: when what goes.
    ///   - day: today, where the event is.
    public static func all(
        in gathering: Gathering,
        after timetable: RetentionTimetable,
        on day: LocalDate
    ) -> [OverdueData] {
        let people = gathering.participants.unordered
        let held = [
            (
                "access and dietary needs", timetable.needs,
                people.count { $0.access != nil || $0.diet != nil }
            ),
            (
                "who wished for what", timetable.wishes,
                Set(gathering.interests.unordered.map(\.key.participant)).count
            ),
            ("what people said about themselves", timetable.profiles, people.count),
        ]
        return held.filter { $0.1 < day && $0.2 > 0 }
            .map { OverdueData(what: $0.0, people: $0.2, due: $0.1) }
            .sorted { $0.due < $1.due }
    }
}
