/// A topic that has no place on a plan, and why.
public struct BoardUnplaced: Hashable, Sendable {
    /// The topic.
    public var topic: Int
    /// The reason in a sentence.
    public var why: String

    /// A topic without a place.
    public init(topic: Int, why: String) {
        self.topic = topic
        self.why = why
    }
}
