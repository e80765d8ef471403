import Unconference

/// Who hosts what and what is in each slot, looked up once for a whole board.
struct BoardIndex {
    private let hosts: [Topic.ID: [Participant.ID]]
    private let placements: [Slug: [Placement]]

    init(_ gathering: Gathering) {
        var hosts: [Topic.ID: [Participant.ID]] = [:]
        for hosting in gathering.hostings.sorted {
            hosts[hosting.key.topic, default: []].append(hosting.key.participant)
        }
        self.hosts = hosts
        placements = Dictionary(grouping: gathering.placements.sorted) { $0.cell.slot }
    }

    /// Who convenes a topic, in the order of their numbers.
    func hosts(of topic: Topic.ID) -> [Participant.ID] { hosts[topic] ?? [] }

    /// What is in a slot, by the topics' numbers.
    func placements(in slot: Slug) -> [Placement] { placements[slot] ?? [] }
}
