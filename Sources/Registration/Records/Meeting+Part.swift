extension Meeting {
    /// Somebody's part in a meeting: what tells apart what people say of theirs.
    public struct Part: Hashable, Comparable, Codable, Sendable {
        /// Who takes part.
        public var participant: Participant.ID
        /// In which meeting.
        public var meeting: Meeting.Key

        /// Somebody's part in a meeting.
        public init(of participant: Participant.ID, in meeting: Meeting.Key) {
            self.participant = participant
            self.meeting = meeting
        }

        /// By person, then by meeting.
        public static func < (left: Part, right: Part) -> Bool {
            (left.participant, left.meeting) < (right.participant, right.meeting)
        }
    }
}
