public import Unconference

/// A card on the table of a lean coffee: a question, the dots on it, and how far the talk about it is.
public struct TableCard: Hashable, Codable, Sendable {
    /// What tells two cards apart.
    public struct Key: Hashable, Comparable, Codable, Sendable {
        /// The session's topic.
        public var topic: Topic.ID
        /// The number at the table, from 1.
        public var number: Int

        /// A key.
        public init(topic: Topic.ID, number: Int) {
            self.topic = topic
            self.number = number
        }

        /// By topic and number.
        public static func < (left: Key, right: Key) -> Bool {
            (left.topic, left.number) < (right.topic, right.number)
        }
    }

    /// The columns of the table.
    public enum Column: String, Codable, Hashable, Sendable, CaseIterable {
        /// Not talked about yet.
        case waiting
        /// What the table talks about.
        case talking
        /// Talked about.
        case done
    }

    /// Which card.
    public var key: Key
    /// The question.
    public var text: String
    /// How many dots it has.
    public var dots: Int
    /// How far the talk is.
    public var column: Column
    /// Since when it is talked about, or was last.
    public var since: Instant?
    /// For how many seconds; longer each time the thumbs go up.
    public var seconds: Int

    /// How long a card is talked about at first, in seconds: seven minutes.
    public static let firstSeconds = 7 * 60
    /// How much longer when the thumbs go up, in seconds: two minutes.
    public static let moreSeconds = 2 * 60

    /// A card that nobody has talked about.
    public init(_ key: Key, text: String) {
        self.key = key
        self.text = text
        dots = 0
        column = .waiting
        seconds = TableCard.firstSeconds
    }
}

extension TableCard: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// The topics that it is about.
    public var topics: [Topic.ID] { [key.topic] }
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<TableCard>> {
        \.tableCards
    }
    /// A change to one.
    public static func change(_ replacement: Replacement<TableCard>) -> Change { .tableCard(replacement) }
}
