/// How far a run of the board engine is, for a line on a terminal.
public struct BoardProgress: Hashable, Sendable {
    /// The best objective so far.
    public var value: Int
    /// The lowest limit so far.
    public var bound: Int
    /// Seconds since the start.
    public var seconds: Double

    /// A state of affairs.
    public init(value: Int, bound: Int, seconds: Double) {
        self.value = value
        self.bound = bound
        self.seconds = seconds
    }

    /// How much better a plan could be at most, as a share of the limit.
    public var gap: Double { bound == 0 ? 0 : Double(bound - value) / Double(max(1, abs(bound))) }
}
