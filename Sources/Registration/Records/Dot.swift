import Unconference

/// The dots that one person, or one device, has put on a card of a lean coffee.
///
/// It is kept so that everybody has three, and shown to nobody else.
public struct Dot: Hashable, Codable, Sendable {
    /// What tells two apart.
    public struct Key: Hashable, Comparable, Codable, Sendable {
        /// The card.
        public var card: TableCard.Key
        /// Who; nil for a device.
        public var participant: Participant.ID?
        /// Which device, and whose turn at it; empty for a person.
        public var device: String

        /// Dots of somebody, or of a device.
        public init(card: TableCard.Key, participant: Participant.ID?, device: String = "") {
            self.card = card
            self.participant = participant
            self.device = device
        }

        /// By card, person and device.
        public static func < (left: Key, right: Key) -> Bool {
            (left.card, left.participant?.number ?? 0, left.device)
                < (right.card, right.participant?.number ?? 0, right.device)
        }
    }

    /// Whose, on which card.
    public var key: Key
    /// How many.
    public var count: Int

    /// How many each has at a table.
    public static let each = 3

    /// Dots on a card.
    public init(_ key: Key, count: Int) {
        self.key = key
        self.count = count
    }
}

extension Dot: Record {
    /// Whom it names.
    public var people: [Participant.ID] { key.participant.map { [$0] } ?? [] }
    /// Where a gathering keeps them.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Dot>> { \.dots }
    /// A change to one.
    public static func change(_ replacement: Replacement<Dot>) -> Change { .dot(replacement) }
}
