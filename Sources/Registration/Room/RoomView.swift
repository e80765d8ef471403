public import Unconference

/// An event as one audience sees it: what the pages of the live board are made from.
public struct RoomView: Hashable, Sendable {
    /// The event.
    public var event: Event
    /// Who looks.
    public var audience: Audience
    /// How far it has come.
    public var phase: Phase
    /// The topics that can be seconded, wished for and placed, by number.
    public var topics: [RoomTopic]
    /// The cells that were blocked on the day.
    public var closed: [BlockedCell]
    /// Whether somebody who signs up now has a place; nil when nobody counts.
    public var hasPlaces: Bool?

    /// The topic with a number.
    public func topic(_ id: Topic.ID) -> RoomTopic? { topics.first { $0.id == id } }

    /// The topic in a cell.
    public func topic(in cell: Cell) -> RoomTopic? { topics.first { $0.cell == cell } }

    /// Why a cell holds nothing; nil when it is free to hold a session, empty when no reason was given.
    public func blockedReason(of cell: Cell) -> String? {
        (closed + event.blocked).first { $0.cell == cell }.map { $0.reason ?? "" }
    }

    /// The slot that is on at a moment, of any kind.
    public func slot(at now: Instant) -> Slot? {
        event.slots.first { $0.starts.instant <= now && now < $0.ends.instant }
    }

    /// The next slot to begin.
    public func slot(after now: Instant) -> Slot? {
        event.slots.filter { $0.starts.instant > now }.min { $0.starts.instant < $1.starts.instant }
    }
}
