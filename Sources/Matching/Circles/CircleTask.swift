/// One search: how many circles each round has, the number of the restart, and until when it may work.
struct CircleTask: Sendable {
    var counts: [Int]
    var restart: Int
    /// The share of all work at which it ends, 0…``CircleSearch/whole``.
    var until: Int
}
