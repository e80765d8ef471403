import Unconference

/// Puts a dot on a card, or takes one's own off; everybody has three at a table.
public struct DotCard: Action {
    /// The name in the history.
    public static let name = "dot-card"
    /// It is taken back by doing it again, not by name.
    public static let canBeUndone = false

    /// Hundreds of dots would drown what else was done.
    public var isNoted: Bool { false }

    private let key: TableCard.Key
    private let turn: Int
    private let taking: Bool

    /// - Parameters:
    ///   - topic: the session's topic.
    ///   - number: the card.
    ///   - turn: whose turn it is at a device that several people use, one after the other.
    ///   - taking: whether a dot comes off.
    public init(_ topic: Topic.ID, card number: Int, turn: Int = 1, taking: Bool = false) {
        key = TableCard.Key(topic: topic, number: number)
        self.turn = turn
        self.taking = taking
    }

    /// Counts the dot.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        guard DotGiver.turns.contains(turn) else {
            throw Refusal(
                .invalid,
                "bad-hand",
                "at one device up to \(DotGiver.turns.upperBound) people take turns"
            )
        }
        var card = try draft.card(key)
        let giver = DotGiver(draft.actor, turn: turn)
        var own = draft.gathering.dots[giver.key(key)] ?? Dot(giver.key(key), count: 0)
        if taking {
            guard own.count > 0, card.dots > 0 else {
                throw Refusal(.conflict, "no-dots", "none of the dots on card \(key.number) is yours")
            }
        } else if draft.gathering.dotsLeft(for: giver, at: key.topic) == 0 {
            throw giver.isDevice
                ? Refusal(
                    .conflict,
                    "dots-used-here",
                    "all three dots of whoever stands here are on cards",
                    help: "“Next person” gives the next one three"
                )
                : Refusal(
                    .conflict,
                    "dots-used",
                    "your three dots are on this table already",
                    help: "take one off a card to put it on another"
                )
        }
        own.count += taking ? -1 : 1
        card.dots += taking ? -1 : 1
        if own.count > 0 { draft.put(own) } else { draft.remove(Dot.self, own.key) }
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
