/// A topic of a board problem.
public struct BoardTopic: Hashable, Sendable {
    /// The attendees who convene it: they are in it, and nowhere else, while it runs.
    public var hosts: [Int]
    /// The features its room must have.
    public var requires: [String]
    /// The slots in which it can't run.
    public var unavailableSlots: [Int]

    /// A topic.
    public init(hosts: [Int] = [], requires: [String] = [], unavailableSlots: [Int] = []) {
        self.hosts = hosts
        self.requires = requires
        self.unavailableSlots = unavailableSlots
    }
}
