import Unconference

extension BoardRules {
    /// How long before a slot its board no longer moves by itself, in seconds.
    public static let freeze: Int64 = 600

    /// Refuses those who may not move a topic: hosts move their own where the event lets them, organisers any.
    ///
    /// Ten minutes before a session people are on their way to it: from then on only organisers move it, or into its slot.
    static func requireMover(of topic: Topic.ID, to cell: Cell? = nil, in draft: Draft) throws(Refusal) {
        guard !draft.isEntrusted else { return }
        guard case .participant(let person) = draft.actor, draft.gathering.event.placing == .hosts else {
            throw .organisersOnly
        }
        guard draft.gathering.hosts(of: topic).contains(person) else { throw .notYours }
        for place in [draft.gathering.placements[topic]?.cell, cell].compactMap(\.self) {
            guard let slot = draft.gathering.event.slot(place.slot) else { continue }
            guard draft.now < slot.starts.instant.adding(seconds: -freeze) else {
                throw Refusal(
                    .notNow,
                    "board-frozen",
                    "\(slot.id) begins at \(slot.starts.local.time), and people are on their way",
                    help: "ask an organiser"
                )
            }
        }
    }
}
