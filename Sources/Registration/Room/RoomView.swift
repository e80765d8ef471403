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
    public private(set) var topics: [RoomTopic]
    /// The cells that were blocked on the day.
    public var closed: [BlockedCell]
    /// Whether somebody who signs up now has a place; nil when nobody counts.
    public var hasPlaces: Bool?
    /// Messages to all, those included that are no longer shown.
    public var announcements: [Announcement]
    /// The queue of the opening.
    public var queue: PitchQueue

    private let positions: [Topic.ID: Int]
    private let holders: [Cell: Int]
    private let formers: [Cell: [Int]]
    private let occupants: [Slug: [Topic.ID]]

    /// A view.
    init(
        event: Event,
        audience: Audience,
        phase: Phase,
        topics: [RoomTopic],
        closed: [BlockedCell],
        hasPlaces: Bool?,
        announcements: [Announcement],
        queue: PitchQueue
    ) {
        self.event = event
        self.audience = audience
        self.phase = phase
        self.topics = topics
        self.closed = closed
        self.hasPlaces = hasPlaces
        self.announcements = announcements
        self.queue = queue
        positions = Dictionary(topics.enumerated().map { ($1.id, $0) }) { first, _ in first }
        holders = Dictionary(
            topics.enumerated().compactMap { index, topic in topic.cell.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first }
        )
        var formers: [Cell: [Int]] = [:]
        for (index, topic) in topics.enumerated() where topic.cell == nil {
            guard let session = topic.session else { continue }
            formers[session.cell, default: []].append(index)
        }
        self.formers = formers
        occupants = topics.reduce(into: [:]) { occupants, topic in
            if let cell = topic.cell { occupants[cell.slot, default: []].append(topic.id) }
        }
    }

    /// The topic with a number.
    public func topic(_ id: Topic.ID) -> RoomTopic? { positions[id].map { topics[$0] } }

    /// The number of the topic in a cell.
    public func topicID(in cell: Cell) -> Topic.ID? { holders[cell].map { topics[$0].id } }

    /// The numbers of the topics in a slot, in the order of the wall.
    public func topicIDs(in slot: Slug) -> [Topic.ID] { occupants[slot] ?? [] }

    /// The topic in a cell.
    public func topic(in cell: Cell) -> RoomTopic? { holders[cell].map { topics[$0] } }

    /// The topics whose sessions in a cell do not take place, by number.
    public func cancelled(in cell: Cell) -> [RoomTopic] {
        (formers[cell] ?? []).map { topics[$0] }.filter { $0.session?.stage == .cancelled }
    }

    /// The topics whose sessions in a cell are over or were cancelled, the last one first.
    public func former(in cell: Cell) -> [RoomTopic] {
        (formers[cell] ?? []).map { topics[$0] }.sorted {
            ($1.session?.ended ?? phaseless, $0.id) < ($0.session?.ended ?? phaseless, $1.id)
        }
    }

    private var phaseless: Instant { Instant(secondsSince1970: 0) }

    /// The messages that are shown at a moment, the latest first.
    public func announcements(at now: Instant) -> [Announcement] {
        announcements.filter { $0.isShown(at: now) }.sorted { ($1.at, $1.number) < ($0.at, $0.number) }
    }

    /// How a session stands at a moment; nil where the topic has none.
    public func standing(of topic: RoomTopic, at now: Instant) -> SessionStanding? {
        guard let cell = topic.cell ?? topic.session?.cell, let slot = event.slot(cell.slot) else {
            return nil
        }
        return SessionStanding(topic.session, in: slot, hasHost: !topic.wantsHost, at: now)
    }

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
