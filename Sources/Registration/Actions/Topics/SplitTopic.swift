import Unconference

/// Makes two topics of one; both inherit every wish until its owner chooses.
///
/// The first half keeps the card, the address and the cell; the second is a new topic.
public struct SplitTopic: Action {
    /// The name in the history.
    public static let name = "split-topic"

    private let id: Topic.ID
    private let first: String
    private let second: String

    /// - Parameters:
    ///   - id: which topic.
    ///   - first: what the first half is about.
    ///   - second: what the second half is about.
    public init(_ id: Topic.ID, _ first: String, _ second: String) {
        self.id = id
        self.first = first
        self.second = second
    }

    /// Names the halves and lets both inherit.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        var half = try TopicRules.openTopic(id, of: draft.gathering)
        if !draft.isEntrusted, half.proposer.map({ draft.actor == .participant($0) }) != true {
            try SessionRules.requireHost(of: id, in: draft)
        }
        try TopicRules.requireOpen(draft.gathering, for: draft.actor)
        guard !draft.gathering.isOver(id) else {
            throw Refusal(.conflict, "session-over", "the session on topic \(id) took place and is over")
        }
        let titles = (
            try PlainText.required(first, .title), try PlainText.required(second, .title)
        )
        guard Gathering.folded(titles.0) != Gathering.folded(titles.1) else {
            throw Refusal(.invalid, "same-title", "both halves are called “\(titles.0)”")
        }
        let other = try TopicRules.copy(half, as: .half, title: titles.1, in: &draft)
        half.title = titles.0
        // The hands were raised for the whole.
        half.hands = nil
        draft.put(half)
        let id = id
        let wishes = draft.gathering.interests.unordered.filter { $0.key.topic == id }
        TopicRules.bequeath(wishes.sorted { $0.key < $1.key }, to: other, in: &draft)
        draft.notice("wishes count for both halves until their owners choose")
        return "split topic \(id): the other half is topic \(other)"
    }
}
