/// Keeps the pairs, circles or mentors that were found, in the place of earlier ones of the same kind.
public struct KeepMeetings: Action {
    /// The name in the history.
    public static let name = "keep-meetings"

    private let kind: Meeting.Kind
    private let meetings: [Meeting]

    /// - Parameters:
    ///   - kind: pairs, circles or mentors.
    ///   - meetings: who meets; none clears what was kept.
    public init(_ kind: Meeting.Kind, _ meetings: [Meeting]) {
        self.kind = kind
        self.meetings = meetings
    }

    /// Replaces the meetings of the kind.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        let keys = Set(meetings.map(\.key))
        for former in draft.gathering.meetings.sorted
        where former.key.kind == kind && !keys.contains(former.key) {
            draft.remove(Meeting.self, former.key)
        }
        for meeting in meetings {
            for person in meeting.people { _ = try TopicRules.attendee(person, of: draft.gathering) }
            draft.put(meeting)
        }
        return meetings.isEmpty
            ? "cleared the \(kind.rawValue)s" : "kept \(meetings.count) \(kind.rawValue) meetings"
    }
}
