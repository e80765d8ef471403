import Registration
import Unconference

/// What people were told of the board, and what has changed since.
enum ToldBoard {
    /// One topic whose place or time is another than people were told.
    struct Move: Hashable {
        /// The topic.
        var topic: Topic
        /// What was said; nil where nobody was told.
        var from: ToldPlacement?
        /// How it is; nil where it is off the board.
        var to: ToldPlacement?
        /// Whether it does not take place.
        var isCancelled = false
        /// Why it does not, in words for everybody.
        var reason: String?
    }

    /// Tells the board as it is now.
    static func now(in setting: MailSetting) -> DraftMail.Told {
        DraftMail.Told(
            before: setting.gathering.toldPlacements.sorted,
            after: setting.gathering.topics.sorted.compactMap { present($0.id, in: setting.gathering) }
        )
    }

    /// What has moved since people were told; of the topics that somebody named, where they named any.
    static func moves(in setting: MailSetting) -> [Move] {
        let gathering = setting.gathering
        return gathering.topics.sorted.compactMap { topic in
            guard setting.topics.isEmpty || setting.topics.contains(topic.id) else { return nil }
            var former = gathering.toldPlacements[topic.id]
            if let cell = former?.cell, former?.starts == nil {
                // Told by an earlier version, which kept the cell alone: then it was at its time as planned.
                former?.starts = gathering.plannedSlots.first { $0.id == cell.slot }?.starts.instant
            }
            let present = present(topic.id, in: gathering)
            let session = gathering.session(of: topic.id)
            let isCancelled = session?.stage == .cancelled
            // Somebody who names a topic that nobody was told of wants its cancellation told.
            guard former != present || isCancelled && !setting.topics.isEmpty else { return nil }
            return Move(
                topic: topic,
                from: former,
                to: present,
                isCancelled: isCancelled,
                reason: session?.reason
            )
        }
    }

    /// Tells those moves and nothing else.
    static func telling(_ moves: [Move], in setting: MailSetting) -> DraftMail.Told {
        let before = setting.gathering.toldPlacements.sorted
        let moved = Set(moves.map(\.topic.id))
        let after = before.filter { !moved.contains($0.topic) } + moves.compactMap(\.to)
        return DraftMail.Told(before: before, after: after.sorted { $0.topic < $1.topic })
    }

    /// Where a session is, or was before it was over, and when it begins.
    private static func present(_ topic: Topic.ID, in gathering: Gathering) -> ToldPlacement? {
        guard let cell = gathering.cell(of: topic) else { return nil }
        let delay = Int64(gathering.session(of: topic)?.delay ?? 0) * 60
        let starts = gathering.event.slot(cell.slot)?.starts.instant.adding(seconds: delay)
        return ToldPlacement(topic: topic, cell: cell, starts: starts)
    }
}
