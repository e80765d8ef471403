import Unconference

/// Puts a card on the table of a lean coffee.
public struct WriteCard: Action {
    /// The name in the history.
    public static let name = "write-card"

    /// How many cards a table holds.
    public static let most = 40

    private let topic: Topic.ID
    private let text: String

    /// - Parameters:
    ///   - topic: the session's topic.
    ///   - text: the question, a sentence.
    public init(_ topic: Topic.ID, _ text: String) {
        self.topic = topic
        self.text = text
    }

    /// Adds the card.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        let found = try TopicRules.openTopic(topic, of: draft.gathering)
        guard found.format == .leanCoffee else {
            throw Refusal(
                .conflict,
                "no-table",
                "topic \(topic) is no lean coffee",
                help: "its host can change the format"
            )
        }
        let clean = try PlainText.required(text, .title)
        let cards = draft.gathering.cards(of: topic)
        guard cards.count < WriteCard.most else {
            throw Refusal(.conflict, "table-full", "the table of topic \(topic) is full", help: "talk first")
        }
        guard !cards.contains(where: { Gathering.folded($0.text) == Gathering.folded(clean) }) else {
            throw Refusal(
                .conflict,
                "card-there",
                "that question is on the table already",
                help: "put a dot on it"
            )
        }
        let number = (cards.map(\.key.number).max() ?? 0) + 1
        draft.put(TableCard(.init(topic: topic, number: number), text: clean))
        return "put card \(number) on the table of topic \(topic)"
    }
}

extension Gathering {
    /// The cards on a session's table: what is talked about, then by dots, then those that are done.
    public func cards(of topic: Topic.ID) -> [TableCard] {
        func rank(_ card: TableCard) -> (Int, Int, Int) {
            let column = TableCard.Column.allCases.firstIndex(of: card.column) ?? 0
            return (column == 1 ? 0 : column == 0 ? 1 : 2, -card.dots, card.key.number)
        }
        return tableCards.unordered.filter { $0.key.topic == topic }.sorted { rank($0) < rank($1) }
    }
}
