import Registration
import Unconference

/// The board as rows and columns, for a terminal, for Markdown and for scripts.
struct BoardGrid: Encodable {
    /// A part of the day.
    struct Row: Encodable {
        var slot: Slug
        var starts: LocalTime
        var ends: LocalTime
        var kind: String
        var title: String?
        /// One for each room; none in slots without sessions.
        var cells: [Entry]
    }

    /// What a cell holds.
    struct Entry: Encodable {
        var room: Slug
        /// The topic's number.
        var topic: Int?
        var title: String?
        /// Names of those who convene it; for organisers' eyes.
        var hosts: [String]
        var locked: Bool
        /// Why the cell holds nothing.
        var blocked: String?
        /// How the session goes: `10 minutes late`, `begun`.
        var session: String?
        /// Numbers of topics whose sessions here are over.
        var over: [Int]?
    }

    /// A topic that has no place.
    struct Waiting: Encodable {
        var topic: Int
        var title: String
        var standing: String
    }

    var event: Slug
    var rooms: [Room]
    var rows: [Row]
    /// Open topics that are not on the board.
    var unplaced: [Waiting]

    /// The board of a gathering.
    init(_ gathering: Gathering) {
        let placed = Dictionary(uniqueKeysWithValues: gathering.placements.sorted.map { ($0.cell, $0) })
        event = gathering.event.slug
        rooms = gathering.event.rooms
        rows = gathering.event.slots.map { slot in
            Row(
                slot: slot.id,
                starts: slot.starts.local.time,
                ends: slot.ends.local.time,
                kind: slot.kind.rawValue,
                title: slot.title,
                cells: slot.kind != .session
                    ? []
                    : gathering.event.rooms.map { room in
                        BoardGrid.entry(Cell(slot: slot.id, room: room.id), placed, gathering)
                    }
            )
        }
        unplaced = gathering.openTopics.filter { gathering.cell(of: $0.id) == nil }.map {
            Waiting(topic: $0.id.number, title: $0.title, standing: TopicCard($0, of: gathering).standing)
        }
    }

    private static func entry(_ cell: Cell, _ placed: [Cell: Placement], _ gathering: Gathering) -> Entry {
        let placement = placed[cell]
        let over = gathering.held.filter { $0.cell == cell && gathering.isOver($0.topic) }.map(\.topic.number)
        return Entry(
            room: cell.room,
            topic: placement?.topic.number,
            title: placement.flatMap { gathering.topics[$0.topic]?.title },
            hosts: placement.map {
                gathering.hosts(of: $0.topic).compactMap { gathering.participants[$0]?.name }
            } ?? [],
            locked: placement?.locked ?? false,
            blocked: placement == nil ? gathering.blockedReason(of: cell) : nil,
            session: placement.flatMap { gathering.session(of: $0.topic)?.words },
            over: over.isEmpty ? nil : over
        )
    }
}
