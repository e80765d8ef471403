/// What one attendee wishes for, as far as fairness asks.
struct BoardVoice: Hashable, Sendable {
    var attendee: Int
    /// The greatest weight that they gave: every topic of it is a first wish.
    var first: Int
    /// The sum of their heaviest wishes, one for each slot in which they neither convene nor are absent.
    var most: Int
    /// Where their wishes lie in the list of all.
    var wishes: Range<Int>
}
