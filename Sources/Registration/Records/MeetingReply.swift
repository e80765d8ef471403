/// What somebody says about a meeting that they were given.
public struct MeetingReply: Hashable, Codable, Sendable {
    /// What one may say.
    public enum Answer: String, Codable, Hashable, Sendable, CaseIterable {
        /// The others are not where they should be.
        case cantFind = "cant-find"
        /// Another time.
        case notToday = "not-today"
    }

    /// What tells two replies apart.
    public struct Key: Hashable, Comparable, Codable, Sendable {
        /// Who says it.
        public var participant: Participant.ID
        /// Of which meeting.
        public var meeting: Meeting.Key

        /// Whose reply about which meeting.
        public init(participant: Participant.ID, meeting: Meeting.Key) {
            self.participant = participant
            self.meeting = meeting
        }

        /// By person, then by meeting.
        public static func < (left: Key, right: Key) -> Bool {
            (left.participant, left.meeting) < (right.participant, right.meeting)
        }
    }

    /// Whose reply about which meeting.
    public var key: Key
    /// What they say.
    public var answer: Answer

    /// A reply.
    public init(_ participant: Participant.ID, about meeting: Meeting.Key, _ answer: Answer) {
        key = Key(participant: participant, meeting: meeting)
        self.answer = answer
    }
}

extension MeetingReply: Record {
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<MeetingReply>> {
        \.meetingReplies
    }
    /// A change to one.
    public static func change(_ replacement: Replacement<MeetingReply>) -> Change {
        .meetingReply(replacement)
    }
}
