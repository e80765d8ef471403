/// Mentees with their mentors, with a proven limit of what is possible.
public struct MentorsAnswer: Hashable, Sendable {
    /// Who learns from whom, by mentee.
    public var assigned: [MentorPlace]
    /// Mentees without a mentor.
    public var unassigned: [Int]
    /// The sum of the affinities of all assigned pairs.
    public var affinity: Int
    /// What no answer can exceed.
    public var bound: MentorsBound
    /// Whether no answer places more mentees, or as many with more affinity.
    ///
    /// Only true when proven.
    public var optimal: Bool
}

/// Limits that no answer of a mentors problem can exceed.
public struct MentorsBound: Hashable, Sendable {
    /// The most mentees who can be placed.
    public var assigned: Int
    /// The most affinity of an answer with at least as many mentees placed as the answer has.
    public var affinity: Int
}
