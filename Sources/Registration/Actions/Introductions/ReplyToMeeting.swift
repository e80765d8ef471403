/// Says of one's meeting that the others can't be found, or that it shall not be today; or takes that back.
public struct ReplyToMeeting: Action {
    /// The name in the history.
    public static let name = "reply-to-meeting"

    private let meeting: Meeting.Key
    private let participant: Participant.ID
    private let answer: MeetingReply.Answer?

    /// - Parameters:
    ///   - meeting: which meeting.
    ///   - participant: who says so.
    ///   - answer: what they say; nil takes back what they said.
    public init(_ meeting: Meeting.Key, by participant: Participant.ID, _ answer: MeetingReply.Answer?) {
        self.meeting = meeting
        self.participant = participant
        self.answer = answer
    }

    /// Notes the reply.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(participant)
        guard let known = draft.gathering.meetings[meeting], known.people.contains(participant) else {
            throw Refusal(
                .notFound,
                "no-meeting",
                "there is no such meeting of yours",
                help: "load the page again"
            )
        }
        let key = Meeting.Part(of: participant, in: meeting)
        if let answer {
            draft.put(MeetingReply(participant, about: meeting, answer))
        } else {
            draft.remove(MeetingReply.self, key)
        }
        return "replied about a meeting"
    }
}
