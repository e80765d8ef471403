import Unconference

/// Talks about a card, goes on with it, or is done with it.
public struct TurnCard: Action {
    /// The name in the history.
    public static let name = "turn-card"

    /// What the table does with it.
    public enum Turn: String, Codable, Hashable, Sendable, CaseIterable {
        /// Talks about it; what was talked about before is done.
        case talk
        /// The thumbs are up: two minutes more.
        case more
        /// The thumbs are down, or all is said.
        case done
        /// Talks about it later.
        case later
    }

    private let key: TableCard.Key
    private let turn: Turn

    /// - Parameters:
    ///   - topic: the session's topic.
    ///   - number: the card.
    ///   - turn: what the table does with it.
    public init(_ topic: Topic.ID, card number: Int, _ turn: Turn) {
        key = TableCard.Key(topic: topic, number: number)
        self.turn = turn
    }

    /// Moves the card.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        var card = try draft.card(key)
        switch turn {
        case .talk:
            for var other in draft.gathering.cards(of: key.topic)
            where other.column == .talking && other.key != key {
                other.column = .done
                draft.put(other)
            }
            card.column = .talking
            card.since = draft.now
            card.seconds = TableCard.firstSeconds
        case .more:
            guard card.column == .talking, let since = card.since else {
                throw Refusal(.conflict, "not-talking", "nobody talks about card \(key.number)")
            }
            // Counted from now, where the time was up already.
            let gone = Int(clamping: draft.now.secondsSince1970 - since.secondsSince1970)
            card.seconds = max(card.seconds, gone) + TableCard.moreSeconds
        case .done: card.column = .done
        case .later: card.column = .waiting
        }
        draft.put(card)
        return "card \(key.number) of topic \(key.topic): \(turn.rawValue)"
    }
}
