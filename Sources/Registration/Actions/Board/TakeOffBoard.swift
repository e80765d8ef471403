public import Unconference

/// Takes topics off the board: one, those of a slot, or all that are not locked.
public struct TakeOffBoard: Action {
    /// The name in the history.
    public static let name = "clear-board"

    /// What is taken off.
    public enum Scope: Hashable, Sendable {
        /// One topic.
        case topic(Topic.ID)
        /// Every topic of a slot that is not locked.
        case slot(Slug)
        /// Every topic that is not locked.
        case everything
    }

    private let scope: Scope

    /// - Parameter scope: what is taken off.
    public init(_ scope: Scope) { self.scope = scope }

    /// Empties the cells; the topics stay open.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        switch scope {
        case .topic(let topic):
            try BoardRules.requireMover(of: topic, in: draft)
            guard let placement = draft.gathering.placements[topic] else { throw .notOnBoard(topic) }
            guard !placement.locked else { throw .locked(placement) }
            draft.remove(Placement.self, topic)
            return "took topic \(topic) off the board"
        case .slot(let slot):
            try draft.requireOrganiser()
            guard draft.gathering.event.slot(slot) != nil else {
                throw .unknown("slot", slot.text, known: draft.gathering.event.sessionSlots.map(\.id.text))
            }
            return "cleared \(slot): \(clear(&draft) { $0.cell.slot == slot })"
        case .everything:
            try draft.requireOrganiser()
            return "cleared the board: \(clear(&draft) { _ in true })"
        }
    }

    private func clear(_ draft: inout Draft, where included: (Placement) -> Bool) -> String {
        let all = draft.gathering.placements.sorted.filter(included)
        for placement in all where !placement.locked { draft.remove(Placement.self, placement.topic) }
        let locked = all.count(where: \.locked)
        return "\(all.count - locked) topics off, \(locked) locked ones stayed"
    }
}
