/// How good an arrangement is, counted from scratch.
struct CircleTally: Hashable, Sendable, Comparable {
    var forbidden = 0
    var sameOrganisation = 0
    var repeats = 0
    var score = 0

    /// Better comes first: fewer forbidden, colleagues and repeats, then more score.
    static func < (left: CircleTally, right: CircleTally) -> Bool {
        (left.forbidden, left.sameOrganisation, left.repeats, right.score)
            < (right.forbidden, right.sameOrganisation, right.repeats, left.score)
    }
}
