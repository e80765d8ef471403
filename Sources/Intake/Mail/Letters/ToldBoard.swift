import Registration
import Unconference

/// What people were told of the board, and what has changed since.
enum ToldBoard {
    /// One topic whose place is another than people were told.
    struct Move: Hashable {
        /// The topic.
        var topic: Topic
        /// Where it was said to be; nil where nobody was told.
        var from: Cell?
        /// Where it is; nil where it is off the board.
        var to: Cell?
    }

    /// Tells the board as it is now.
    static func now(in setting: MailSetting) -> DraftMail.Told {
        DraftMail.Told(
            before: setting.gathering.toldPlacements.sorted,
            after: setting.gathering.placements.sorted.map { ToldPlacement(topic: $0.topic, cell: $0.cell) }
        )
    }

    /// What has moved since people were told; of the topics that somebody named, where they named any.
    static func moves(in setting: MailSetting) -> [Move] {
        let gathering = setting.gathering
        let told = gathering.toldPlacements
        return gathering.topics.sorted.compactMap { topic in
            let former = told[topic.id]?.cell
            let present = gathering.placements[topic.id]?.cell
            guard former != present, setting.topics.isEmpty || setting.topics.contains(topic.id) else {
                return nil
            }
            return Move(topic: topic, from: former, to: present)
        }
    }

    /// Tells those moves and nothing else.
    static func telling(_ moves: [Move], in setting: MailSetting) -> DraftMail.Told {
        let before = setting.gathering.toldPlacements.sorted
        let moved = Set(moves.map(\.topic.id))
        let after =
            before.filter { !moved.contains($0.topic) }
            + moves.compactMap { move in move.to.map { ToldPlacement(topic: move.topic.id, cell: $0) } }
        return DraftMail.Told(before: before, after: after.sorted { $0.topic < $1.topic })
    }
}
