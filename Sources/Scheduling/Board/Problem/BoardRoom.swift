/// A room of a board problem.
public struct BoardRoom: Hashable, Sendable {
    /// How many people fit, hosts included.
    public var capacity: Int
    /// What it has, such as `projector`.
    public var features: [String]

    /// A room.
    public init(capacity: Int, features: [String] = []) {
        self.capacity = capacity
        self.features = features
    }
}
