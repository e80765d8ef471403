public import Unconference

/// The hard rules of the board, kept whoever moves what.
public enum BoardRules {
    /// One broken rule, as it is told to people.
    public struct Violation: Hashable, Sendable {
        /// A stable name, such as `cell-taken`.
        public var code: String
        /// The topic that can't be where it is or should go.
        public var topic: Topic.ID
        /// The cell.
        public var cell: Cell
        /// What is so, naming the two things in conflict.
        public var message: String
        /// What to do instead.
        public var help: String?
    }

    /// Every rule that a topic in a cell would break, the topic's present place aside.
    public static func violations(placing topic: Topic, in cell: Cell, of gathering: Gathering) -> [Violation]
    {
        violations(placing: topic, in: cell, of: gathering, BoardIndex(gathering))
    }

    private static func violations(
        placing topic: Topic,
        in cell: Cell,
        of gathering: Gathering,
        _ index: BoardIndex
    ) -> [Violation] {
        guard let trial = PlacingTrial(topic, in: cell, of: gathering, index) else {
            let message = "there is no cell \(cell) on this board"
            return [Violation(code: "unknown-cell", topic: topic.id, cell: cell, message: message)]
        }
        return boardRules.flatMap { rule in
            rule.breaches(trial).map { breach in
                Violation(
                    code: rule.code,
                    topic: topic.id,
                    cell: cell,
                    message: breach.message,
                    help: breach.help
                )
            }
        }
    }

    /// Every rule that the board as it stands breaks.
    public static func violations(in gathering: Gathering) -> [Violation] {
        let index = BoardIndex(gathering)
        return gathering.placements.sorted.flatMap { placement -> [Violation] in
            guard let topic = gathering.topics[placement.topic] else { return [] }
            return violations(placing: topic, in: placement.cell, of: gathering, index)
        }
    }

    /// Refuses a draft whose board breaks a rule that it kept before.
    static func requireIntact(_ draft: Draft) throws(Refusal) {
        let broken = violations(in: draft.gathering)
        guard broken.isEmpty else { throw .breaks(broken) }
    }
}
