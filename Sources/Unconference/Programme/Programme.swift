/// All that the public may see of one event: its definition and the public record of its board.
///
/// Pages, feeds, calendars and archives are made from this and from nothing else.
public struct Programme: Hashable, Sendable {
    /// The event as its organisers define it, its slots at the times that count.
    public var event: Event
    /// What happened on its board, in public words.
    public var board: BoardRecord

    /// An event with the public record of its board.
    public init(event: Event, board: BoardRecord) {
        self.event = event
        self.event.slots = event.slots(event.slots, moved: board.moved)
        self.board = board
    }

    /// The topic in a cell, if there is one.
    public func topic(in cell: Cell) -> PublicTopic? { board.topics.first { $0.cell == cell } }

    /// The topics whose sessions in a cell do not take place, by number.
    public func cancelled(in cell: Cell) -> [PublicTopic] { board.topics.filter { $0.cancelled == cell } }

    /// The reason why a cell holds nothing, if it is blocked.
    public func blocked(_ cell: Cell) -> BlockedCell? {
        (event.blocked + board.blocked).first { $0.cell == cell }
    }

    /// The topics on the board, by slot and room as the event orders them; where one session was over and another took its
    /// room, by number.
    public var sessions: [PublicTopic] {
        let slots = event.slots.map(\.id)
        let rooms = event.rooms.map(\.id)
        func order(_ topic: PublicTopic) -> (Int, Int, Int)? {
            guard let cell = topic.cell, let slot = slots.firstIndex(of: cell.slot) else { return nil }
            return (slot, rooms.firstIndex(of: cell.room) ?? rooms.count, topic.number)
        }
        return board.topics.compactMap { topic in order(topic).map { (topic, $0) } }
            .sorted { $0.1 < $1.1 }
            .map(\.0)
    }
}
