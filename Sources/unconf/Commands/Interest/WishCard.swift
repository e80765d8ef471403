import Registration

/// One wish of one person, for `--json`.
struct WishCard: Encodable {
    /// The topic's number.
    var topic: Int
    /// Whether it is one of their musts.
    var must: Bool

    /// A wish.
    init(_ interest: Interest) {
        topic = interest.key.topic.number
        must = interest.must
    }
}
