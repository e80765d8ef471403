import Registration
import Unconference

/// The history as people and scripts read it.
enum HistoryText {
    /// The actions that change what is on the board.
    static let boardActions: Set<String> = [
        PlaceTopic.name, TakeOffBoard.name, SwapTopics.name, LockTopic.name, CloseCell.name, AcceptPlan.name,
        MergeTopics.name, SplitTopic.name, RepeatTopic.name, WithdrawTopic.name, PlaceCards.name,
        ShiftSlots.name, DelaySession.name, StartSession.name, EndSession.name, CancelSession.name,
        HandOverSession.name, undo,
    ]

    /// What an undo is called in the history.
    static let undo = "undo"

    private struct Entry: Encodable {
        var sequence: Int
        var at: Instant
        var actor: String
        var action: String
        var summary: String
        var reverses: Int?
        var reversedBy: Int?
    }

    /// The latest entries that are wanted, earliest first.
    static func answer(at desk: Desk, limit: Int, where wanted: (HistoryEntry) -> Bool) throws -> Answer {
        let history = try desk.history().filter(wanted).suffix(max(0, limit))
        let zone = desk.event.zone
        var table = TextTable("No", "When", "Who", "What")
        for entry in history {
            let wall = zone.moment(at: entry.at).local
            table.add(
                String(entry.sequence),
                "\(wall.date) \(wall.time)",
                entry.actor.description,
                entry.summary + (entry.reversedBy.map { " (undone by \($0))" } ?? "")
            )
        }
        return Answer(
            history.isEmpty ? "Nothing has been done yet." : table.text(width: nil),
            json: history.map {
                Entry(
                    sequence: $0.sequence,
                    at: $0.at,
                    actor: $0.actor.description,
                    action: $0.action,
                    summary: $0.summary,
                    reverses: $0.reverses,
                    reversedBy: $0.reversedBy
                )
            }
        )
    }
}
