/// A set of topics for a slot and what it is worth at the prices it was found at.
struct BoardColumn: Hashable, Sendable {
    var topics: [Int]
    var worth: Int
}
