public import Unconference

/// Holds a session once more: a linked copy of the topic that carries the wishes which were not served.
///
/// Nobody loses a wish: it counts for both until its owner chooses one.
public struct RepeatTopic: Action {
    /// The name in the history.
    public static let name = "repeat-topic"

    private let id: Topic.ID
    private let cell: Cell?

    /// - Parameters:
    ///   - id: which topic.
    ///   - cell: where the repeat goes, if that is known already.
    public init(_ id: Topic.ID, in cell: Cell? = nil) {
        self.id = id
        self.cell = cell
    }

    /// Makes the copy, and puts it on the board where a cell is given.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try SessionRules.requireHost(of: id, in: draft)
        try TopicRules.requireOpen(draft.gathering, for: draft.actor)
        let original = try TopicRules.openTopic(id, of: draft.gathering)
        guard let first = draft.gathering.cell(of: id) else { throw .notOnBoard(id) }
        let copy = try TopicRules.copy(original, as: .repeat, title: nil, in: &draft)
        let wishes = draft.gathering.unserved(by: id, in: first)
        TopicRules.bequeath(wishes, to: copy, in: &draft)
        if let cell { _ = try PlaceTopic(copy, in: cell).apply(to: &draft) }
        draft.notice(
            wishes.isEmpty
                ? "nobody who wished for topic \(id) misses it"
                : "\(wishes.count) who miss topic \(id) may choose"
        )
        return "repeats topic \(id) as topic \(copy)" + (cell.map { " in \($0)" } ?? "")
    }
}

extension TopicRules {
    /// A new topic that comes from another: everything that was said of it, its hosts and its seconds.
    static func copy(
        _ original: Topic,
        as kind: Lineage.Kind,
        title: String?,
        in draft: inout Draft
    ) throws(Refusal) -> Topic.ID {
        let id = PitchTopic.nextNumber(of: draft.gathering)
        guard draft.gathering.topics[id] == nil else {
            throw Refusal(.conflict, "number-taken", "there is no number left for another topic")
        }
        let name = title ?? original.title
        var copy = original
        copy.id = id
        copy.title = name
        copy.slug = try PitchTopic.freeSlug(nil, title: name, of: draft.gathering, number: id)
        copy.uid = draft.makeName()
        copy.pitched = draft.now
        copy.hands = nil
        let before = draft.gathering
        draft.put(copy)
        draft.put(Lineage(id, kind, of: original.id))
        for host in before.hosts(of: original.id) { draft.put(Hosting(topic: id, participant: host)) }
        for second in before.seconds.unordered(onShelf: original.id.number).sorted(by: { $0.key < $1.key }) {
            draft.put(Second(topic: id, participant: second.key.participant))
        }
        return id
    }

    /// Lets wishes count for another topic, too, until their owners choose.
    static func bequeath(_ wishes: [Interest], to heir: Topic.ID, in draft: inout Draft) {
        for wish in wishes {
            var kept = wish
            kept.inherited = true
            draft.put(kept)
            draft.put(
                Interest(topic: heir, participant: wish.key.participant, must: wish.must, inherited: true)
            )
        }
    }
}
