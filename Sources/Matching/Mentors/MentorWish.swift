/// A mentee and a mentor who may be assigned, and how well they fit.
public struct MentorWish: Hashable, Sendable {
    /// The position of the mentee.
    public var mentee: Int
    /// The position of the mentor.
    public var mentor: Int
    /// The affinity, 0…2³¹−1.
    public var weight: Int

    /// A mentee, a mentor and their affinity.
    public init(mentee: Int, mentor: Int, weight: Int) {
        self.mentee = mentee
        self.mentor = mentor
        self.weight = weight
    }
}
