import Unconference

/// Who puts dots on the cards of a table: a person, or whoever stands at a device.
public struct DotGiver: Hashable, Sendable {
    /// The turns that one device can count.
    public static let turns = 1...999

    private let participant: Participant.ID?
    private let device: String

    /// - Parameters:
    ///   - actor: who acts.
    ///   - turn: whose turn it is, at a device that several people use one after the other.
    public init(_ actor: Actor, turn: Int = 1) {
        switch actor {
        case .participant(let id): (participant, device) = (id, "")
        case .helper(.screen, _): (participant, device) = (nil, "\(actor) \(turn)")
        case .organiser, .helper, .program: (participant, device) = (nil, actor.description)
        }
    }

    /// Whether it is a device that several people use.
    public var isDevice: Bool { device.hasPrefix("\(Role.screen.rawValue) ") }

    /// What their dots on a card are kept under.
    func key(_ card: TableCard.Key) -> Dot.Key {
        Dot.Key(card: card, participant: participant, device: device)
    }
}

extension Gathering {
    /// How many dots somebody may still put on the cards of a table.
    public func dotsLeft(for giver: DotGiver, at topic: Topic.ID) -> Int {
        max(0, Dot.each - cards(of: topic).reduce(0) { $0 + dots(of: giver, on: $1.key) })
    }

    /// How many of the dots on a card are somebody's.
    public func dots(of giver: DotGiver, on card: TableCard.Key) -> Int { dots[giver.key(card)]?.count ?? 0 }
}
