public import Unconference

/// Deletes what people needed, and who wished for what, as soon as the last day on which they may be held has passed; how many
/// wished for a topic stays.
///
/// It is the program's own as well as an organiser's: see ``isLeftToTheProgram(at:)``.
public struct DeleteDue: Action {
    /// The name in the history.
    public static let name = "delete-due"
    /// What is deleted can't come back.
    public static let canBeUndone = false
    /// What was done before names what people needed.
    public static let endsUndo = true

    /// What is deleted alone; what people said about themselves goes with everything else, when the event is retired.
    private static let kinds: Set<PrivateData> = [.needs, .wishes]

    private let timetable: RetentionTimetable
    private let served: EventReport.Wishes

    /// - Parameters:
    ///   - timetable: until when what may be held.
    ///   - served: how far the board served the wishes, which nobody could count afterwards.
    public init(_ timetable: RetentionTimetable, served: EventReport.Wishes) {
        self.timetable = timetable
        self.served = served
    }

    /// What it would delete.
    public static func due(
        in gathering: Gathering,
        after timetable: RetentionTimetable,
        at now: Instant
    ) -> [OverdueData] {
        OverdueData.all(in: gathering, after: timetable, at: now).filter { kinds.contains($0.data) }
    }

    /// Whether the program may do it without being asked: once the organisers have said that the event is over, so that no
    /// clock that is wrong costs a vote.
    public static func isLeftToTheProgram(at gathering: Gathering) -> Bool {
        gathering.phase == .closing || !gathering.phase.isBeforeTheEnd
    }

    /// Deletes what is due.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        let due = DeleteDue.due(in: draft.gathering, after: timetable, at: draft.now)
        for overdue in due {
            if overdue.data == .needs { deleteNeeds(in: &draft) } else { deleteWishes(in: &draft) }
        }
        let words = due.map { "\($0.data.words) of \($0.people)" }
        return words.isEmpty ? "nothing was due" : "deleted what was due: \(words.joined(separator: "; "))"
    }

    private func deleteNeeds(in draft: inout Draft) {
        for var person in draft.gathering.participants.sorted {
            person.access = nil
            person.diet = nil
            draft.put(person)
        }
        for var row in draft.gathering.importedRows.sorted {
            for field in SyncedField.needs { row.seen[field.rawValue] = nil }
            draft.put(row)
        }
    }

    private func deleteWishes(in draft: inout Draft) {
        if var course = draft.gathering.courses[draft.gathering.event.slug], course.served == nil {
            course.served = served
            draft.put(course)
        }
        let demand = draft.gathering.demandByTopic
        for var topic in draft.gathering.topics.sorted {
            topic.counted = demand[topic.id]
            draft.put(topic)
        }
        for interest in draft.gathering.interests.sorted { draft.remove(Interest.self, interest.key) }
        // How many dots a card has stands on the card.
        for dot in draft.gathering.dots.sorted { draft.remove(Dot.self, dot.key) }
    }
}
