public import Unconference

/// Rounds of circles, with limits of what is possible.
public struct CirclesAnswer: Hashable, Sendable {
    /// For each round, its circles, people in order.
    public var rounds: [[[Int]]]
    /// Meetings of two of one organisation, over all rounds.
    public var sameOrganisation: Int
    /// Meetings of two who have met already.
    public var repeats: Int
    /// Affinity inside circles and the bonus for stages, over all rounds.
    public var score: Int
    /// What is proven about every arrangement.
    public var bound: CirclesBound
    /// What the organiser should know, such as sizes that had to lie outside the range.
    public var findings: [Finding]
}

/// What is proven about every arrangement of a circles problem.
public struct CirclesBound: Hashable, Sendable {
    /// No arrangement has fewer meetings of two of one organisation.
    public var sameOrganisation: Int
    /// No arrangement has fewer repeats.
    public var repeats: Int
    /// No arrangement has a greater score.
    public var score: Int
}
