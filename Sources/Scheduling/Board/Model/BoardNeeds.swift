/// What a topic needs of a room.
struct BoardNeeds: Hashable {
    var features: Set<String>
    var seats: Int
}
