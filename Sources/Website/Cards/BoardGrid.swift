import Unconference

/// The board as a wall of cards: rooms across, time down.
struct BoardGrid: TemplateModel {
    let rooms: [BoardRoom]
    let rows: [BoardRow]
    let isPast: Bool

    static let fields = Fields<BoardGrid>(
        .list("rooms") { $0.rooms },
        .list("rows") { $0.rows },
        .number("columns") { $0.rooms.count },
        .number("allColumns") { $0.rooms.count + 1 },
        .flag("isWide") { $0.rooms.count > 6 },
        .flag("isPast") { $0.isPast }
    )
}

/// A room at the head of its column.
struct BoardRoom: TemplateModel {
    let name: String
    let seats: String
    let features: String?

    static let fields = Fields<BoardRoom>(
        .text("name") { $0.name },
        .text("seats") { $0.seats },
        .text("features") { $0.features }
    )
}

/// A part of the day.
struct BoardRow: TemplateModel {
    let id: String
    let start: String
    let end: String
    let iso: String
    let day: String?
    /// What everybody does; nothing where there are sessions.
    let together: String?
    let label: String
    let cells: [BoardCell]

    static let fields = Fields<BoardRow>(
        .text("id") { $0.id },
        .text("start") { $0.start },
        .text("end") { $0.end },
        .text("iso") { $0.iso },
        .text("day") { $0.day },
        .text("together") { $0.together },
        .text("label") { $0.label },
        .list("cells") { $0.cells }
    )
}

/// A place on the board: a topic, a reason why there is none, or an invitation.
struct BoardCell: TemplateModel {
    let room: String
    let topic: TopicCard?
    let blocked: String?
    /// Those whose session here does not take place.
    let dropped: [TopicCard]
    let isFree: Bool
    let freeText: String

    static let fields = Fields<BoardCell>(
        .text("room") { $0.room },
        .object("topic") { $0.topic },
        .text("blocked") { $0.blocked },
        .list("dropped") { $0.dropped },
        .flag("isFree") { $0.isFree },
        .text("freeText") { $0.freeText }
    )
}

extension PageContext {
    /// The board of an event; nil where it has no rooms or no slots with sessions.
    func grid(of published: PublishedEvent) -> BoardGrid? {
        guard published.hasBoard else { return nil }
        let event = published.event
        let topics = Dictionary(published.topics.compactMap { topic in topic.cell.map { ($0, topic) } }) {
            first,
            _ in
            first
        }
        let blocked = Dictionary((event.blocked + published.board.blocked).map { ($0.cell, $0) }) {
            first,
            _ in first
        }
        var lastDay: LocalDate?
        let severalDays = event.slots.first?.starts.local.date != event.slots.last?.starts.local.date
        let rows = event.slots.map { slot in
            let date = slot.starts.local.date
            defer { lastDay = date }
            let rooms = slot.kind == .session ? event.rooms : []
            return BoardRow(
                id: slot.id.text,
                start: slot.starts.local.time.description,
                end: slot.ends.local.time.description,
                iso: slot.starts.rfc3339,
                day: severalDays && date != lastDay ? strings.day(date) : nil,
                together: slot.kind == .session ? nil : slot.label,
                label: slot.label,
                cells: rooms.map { room in
                    let place = Cell(slot: slot.id, room: room.id)
                    let cancelled = published.topics.filter { $0.cancelled == place }
                    return cell(room, topics[place], blocked[place], cancelled, at: published)
                }
            )
        }
        return BoardGrid(rooms: event.rooms.map(room), rows: rows, isPast: published.isPast)
    }

    private func room(_ room: Room) -> BoardRoom {
        BoardRoom(
            name: room.name,
            seats: strings.count(.seat, room.capacity),
            features: room.features.isEmpty
                ? nil : room.features.map(strings.roomFeature).joined(separator: ", ")
        )
    }

    private func cell(
        _ room: Room,
        _ topic: PublicTopic?,
        _ blocked: BlockedCell?,
        _ cancelled: [PublicTopic],
        at published: PublishedEvent
    ) -> BoardCell {
        BoardCell(
            room: room.name,
            topic: topic.map { card(of: $0, at: published) },
            blocked: topic == nil ? blocked.map { $0.reason ?? strings(.cellBlocked) } : nil,
            dropped: cancelled.map { card(of: $0, at: published) },
            isFree: topic == nil && blocked == nil,
            freeText: strings(published.isPast ? .cellWasFree : .cellFree)
        )
    }
}
