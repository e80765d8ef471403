public import Unconference

/// How a session goes on the day: late, begun, over or cancelled.
///
/// A session that is over or cancelled has given its cell back, and the state remembers which it was.
public struct SessionState: Hashable, Codable, Sendable {
    /// How far a session is.
    public enum Stage: String, Codable, Hashable, Sendable, CaseIterable {
        /// It has not begun.
        case planned
        /// It is on.
        case begun
        /// It is over; its room is free.
        case over
        /// It does not take place; its room is free.
        case cancelled
    }

    /// The topic.
    public var topic: Topic.ID
    /// Where and when it is, or was.
    public var cell: Cell
    /// How far it is.
    public var stage: Stage
    /// By how many minutes it begins later than its slot.
    public var delay: Int
    /// When it began.
    public var began: Instant?
    /// When it was over or cancelled.
    public var ended: Instant?
    /// Why it was cancelled, in words for everybody.
    public var reason: String?
    /// Whether somebody else hosts it than was announced.
    public var hostChanged: Bool

    /// A session of which nothing is to be said yet.
    public init(topic: Topic.ID, cell: Cell) {
        self.topic = topic
        self.cell = cell
        stage = .planned
        delay = 0
        hostChanged = false
    }

    /// How it goes, in a few words; nil where nothing is to be said.
    public var words: String? {
        switch stage {
        case .planned where delay > 0: "\(delay) minutes late"
        case .planned: hostChanged ? "with another host" : nil
        case .begun: "begun"
        case .over: "over"
        case .cancelled: "cancelled" + (reason.map { ": \($0)" } ?? "")
        }
    }
}

extension SessionState: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// The topics that it is about.
    public var topics: [Topic.ID] { [topic] }
    /// The topic.
    public var key: Topic.ID { topic }
    /// Where a gathering keeps how its sessions go.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<SessionState>> {
        \.sessionStates
    }
    /// A change to how a session goes.
    public static func change(_ replacement: Replacement<SessionState>) -> Change {
        .sessionState(replacement)
    }
}
