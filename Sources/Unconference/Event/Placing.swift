/// Who puts topics on the board.
public enum Placing: String, Codable, Hashable, Sendable, CaseIterable {
    /// Hosts place their own topics on free cells; organisers any.
    case hosts
    /// Organisers place them.
    case organisers
    /// A plan is computed from the wishes, and an organiser accepts it.
    case plan
}
