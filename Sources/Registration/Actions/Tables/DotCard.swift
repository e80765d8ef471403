import Unconference

/// Puts a dot on a card, or takes one off; the room counts to three each by itself.
public struct DotCard: Action {
    /// The name in the history.
    public static let name = "dot-card"
    /// It is taken back by doing it again, not by name.
    public static let canBeUndone = false

    private let key: TableCard.Key
    private let taking: Bool

    /// - Parameters:
    ///   - topic: the session's topic.
    ///   - number: the card.
    ///   - taking: whether a dot comes off.
    public init(_ topic: Topic.ID, card number: Int, taking: Bool = false) {
        key = TableCard.Key(topic: topic, number: number)
        self.taking = taking
    }

    /// Counts the dot.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        var card = try draft.card(key)
        guard taking ? card.dots > 0 : card.dots < 1000 else {
            throw Refusal(.conflict, "no-dots", "the card has \(card.dots) dots")
        }
        card.dots += taking ? -1 : 1
        draft.put(card)
        return "card \(key.number) of topic \(key.topic) has \(card.dots) dots"
    }
}

extension Draft {
    /// The card on a table.
    func card(_ key: TableCard.Key) throws(Refusal) -> TableCard {
        guard let card = gathering.tableCards[key] else {
            throw Refusal(
                .notFound,
                "no-card",
                "there is no card \(key.number) on the table of topic \(key.topic)"
            )
        }
        return card
    }
}
