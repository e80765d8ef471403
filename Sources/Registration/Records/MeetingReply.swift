/// What somebody says about a meeting that they were given.
public struct MeetingReply: Hashable, Codable, Sendable {
    /// What one may say.
    public enum Answer: String, Codable, Hashable, Sendable, CaseIterable {
        /// The others are not where they should be.
        case cantFind = "cant-find"
        /// Another time.
        case notToday = "not-today"
    }

    /// Whose reply about which meeting.
    public var key: Meeting.Part
    /// What they say.
    public var answer: Answer

    /// A reply.
    public init(_ participant: Participant.ID, about meeting: Meeting.Key, _ answer: Answer) {
        key = Meeting.Part(of: participant, in: meeting)
        self.answer = answer
    }
}

extension MeetingReply: Record {
    /// Whom it names.
    public var people: [Participant.ID] { [key.participant] }
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<MeetingReply>> {
        \.meetingReplies
    }
    /// A change to one.
    public static func change(_ replacement: Replacement<MeetingReply>) -> Change {
        .meetingReply(replacement)
    }
}
