import Unconference

/// A topic that somebody tries in a cell, with what rules ask of the board around it.
struct PlacingTrial {
    let topic: Topic
    let cell: Cell
    let slot: Slot
    let room: Room
    let gathering: Gathering
    let index: BoardIndex

    /// Nil where the board has no such cell.
    init?(_ topic: Topic, in cell: Cell, of gathering: Gathering, _ index: BoardIndex) {
        guard let slot = gathering.event.slot(cell.slot), let room = gathering.event.room(cell.room) else {
            return nil
        }
        self.topic = topic
        self.cell = cell
        self.slot = slot
        self.room = room
        self.gathering = gathering
        self.index = index
    }

    /// Who convenes the topic.
    var hosts: [Participant.ID] { index.hosts(of: topic.id) }

    /// What else is in the slot, by the topics' numbers.
    var others: [Placement] { index.placements(in: cell.slot).filter { $0.topic != topic.id } }
}
