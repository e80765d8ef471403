/// What ends a search.
public enum EffortLimit: Hashable, Sendable {
    /// Wall clock seconds, for value and bound together.
    case seconds(Double)
    /// A fixed number of restarts of this many steps each, whatever the machine and the threads.
    case iterations(Int)
}
