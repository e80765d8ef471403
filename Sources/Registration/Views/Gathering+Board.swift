public import Unconference

extension Gathering {
    /// Who convenes a topic, in the order of their numbers.
    public func hosts(of topic: Topic.ID) -> [Participant.ID] {
        hostings.unordered(onShelf: topic.number).map(\.key.participant).sorted()
    }

    /// How many people who come, the proposer aside, second a topic.
    public func secondCount(of topic: Topic.ID) -> Int {
        let proposer = topics[topic]?.proposer
        return seconds.unordered(onShelf: topic.number).count {
            $0.key.participant != proposer && participants[$0.key.participant]?.holdsPlace == true
        }
    }

    /// Whether enough people besides the proposer second a topic for it to be planned.
    public func isBacked(_ topic: Topic.ID) -> Bool { secondCount(of: topic) >= event.secondsNeeded }

    /// The topic in a cell.
    public func placement(in cell: Cell) -> Placement? { placements.unordered.first { $0.cell == cell } }

    /// Why a cell holds nothing; nil when it is free to hold a session, empty when no reason was given.
    public func blockedReason(of cell: Cell) -> String? {
        closedCells[cell]?.reason ?? event.blocked.first { $0.cell == cell }.map { $0.reason ?? "" }
    }

    /// The topics that can be seconded, wished for and placed, by number.
    public var openTopics: [Topic] { topics.sorted.filter { $0.state == .open } }
}
