/// A mentee who has a place with a mentor.
public struct MentorPlace: Hashable, Sendable, Comparable {
    /// The position of the mentee.
    public var mentee: Int
    /// The position of the mentor.
    public var mentor: Int

    /// A mentee with a mentor.
    public init(mentee: Int, mentor: Int) {
        self.mentee = mentee
        self.mentor = mentor
    }

    /// By mentee, then by mentor.
    public static func < (left: MentorPlace, right: MentorPlace) -> Bool {
        (left.mentee, left.mentor) < (right.mentee, right.mentor)
    }
}
