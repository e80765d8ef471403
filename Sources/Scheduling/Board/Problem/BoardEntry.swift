/// A line of a board problem, so that whoever read it can say where it stands in the file.
public enum BoardEntry: Hashable, Sendable {
    /// The problem as a whole.
    case problem
    /// A room, by its position.
    case room(Int)
    /// A topic, by its position.
    case topic(Int)
    /// An interest, by its position in the list.
    case interest(Int)
    /// A lock, by its position in the list.
    case lock(Int)
    /// A blocked cell, by its position in the list.
    case blocked(Int)
    /// An absence, by its position in the list.
    case absence(Int)
    /// A line of the earlier board, by its position in the list.
    case previous(Int)
}
