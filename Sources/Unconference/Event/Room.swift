/// A room with sessions.
public struct Room: Hashable, Codable, Sendable {
    /// Its short name, as on the board.
    public var id: Slug
    /// What it is called.
    public var name: String
    /// How many people it seats, hosts included.
    public var capacity: Int
    /// What it has, such as `projector` or `step-free`.
    public var features: [String]

    /// A room.
    public init(id: Slug, name: String, capacity: Int, features: [String] = []) {
        self.id = id
        self.name = name
        self.capacity = capacity
        self.features = features
    }
}
