public import Unconference

/// Where topics were when somebody decided to move them; what has moved since is not moved again by a page that is old.
public struct SeenBoard: Hashable, Sendable {
    private var cells: [Topic.ID: Cell?] = [:]

    /// Nothing was looked at: a command names what it does, and does it.
    public init() {}

    /// Notes where a topic was; nil for off the board.
    public mutating func note(_ topic: Topic.ID, in cell: Cell?) { cells[topic] = .some(cell) }

    /// Refuses where a topic is somewhere else now, saying both.
    func require(in gathering: Gathering) throws(Refusal) {
        for (topic, seen) in cells.sorted(by: { $0.key < $1.key }) {
            let present = gathering.cell(of: topic)
            guard present != seen else { continue }
            throw Refusal(
                .conflict,
                "moved-meanwhile",
                "topic \(topic) has moved meanwhile: you saw it \(SeenBoard.words(seen)), and now it is "
                    + SeenBoard.words(present),
                help: "look at the board as it is now, and move it again if it should be elsewhere"
            )
        }
    }

    private static func words(_ cell: Cell?) -> String { cell.map { "in \($0)" } ?? "off the board" }
}
