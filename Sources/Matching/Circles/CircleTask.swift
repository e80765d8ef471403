/// One search among those of a restart.
struct CircleTask: Sendable {
    /// How many circles each round has.
    var counts: [Int]
    /// How many steps it has.
    var length: Int
    /// What a repeat weighs, in usual affinities.
    var weight: Int64
}
