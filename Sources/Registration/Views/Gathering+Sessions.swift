public import Unconference

extension Gathering {
    /// How the session of a topic goes; nil where nothing is to be said of it.
    ///
    /// What was said of a session in one slot says nothing of it in another.
    public func session(of topic: Topic.ID) -> SessionState? {
        guard let state = sessionStates[topic] else { return nil }
        let cell = placements[topic]?.cell
        switch state.stage {
        case .planned, .begun:
            guard let cell, cell.slot == state.cell.slot else { return nil }
            var present = state
            present.cell = cell
            return present
        case .over, .cancelled: return cell == nil ? state : nil
        }
    }

    /// Where a session is, or was before it was over; nil where it has no place.
    public func cell(of topic: Topic.ID) -> Cell? {
        if let cell = placements[topic]?.cell { return cell }
        guard let state = session(of: topic), state.stage == .over else { return nil }
        return state.cell
    }

    /// What is on the board and what was, by the topics' numbers.
    public var held: [Placement] {
        let over = sessionStates.unordered.map(\.topic).filter(isOver).compactMap { topic in
            cell(of: topic).map { Placement(topic: topic, cell: $0, locked: true) }
        }
        return (placements.unordered + over).sorted { $0.topic < $1.topic }
    }

    /// Whether a session took place and is over.
    public func isOver(_ topic: Topic.ID) -> Bool { session(of: topic)?.stage == .over }
}
