import Unconference

extension Gathering {
    /// The topic from which a topic comes in the end, through repeats and halves; itself where it comes from none.
    public func root(of topic: Topic.ID) -> Topic.ID {
        var root = topic
        var seen: Set<Topic.ID> = []
        while let origin = lineages[root]?.origin, seen.insert(root).inserted { root = origin }
        return root
    }

    /// The topic that a topic has become by mergers; itself where it was not merged.
    func heir(of topic: Topic) -> Topic.ID {
        var heir = topic
        var seen: Set<Topic.ID> = [topic.id]
        while let next = heir.mergedInto.flatMap({ topics[$0] }), seen.insert(next.id).inserted {
            heir = next
        }
        return heir.id
    }

    /// The other topics that come from the same one, by number: its repeats, its halves, and what they come from.
    public func kin(of topic: Topic.ID) -> [Topic.ID] {
        guard lineages.count > 0 else { return [] }
        let root = root(of: topic)
        let all = Set(lineages.unordered.flatMap { [$0.topic, $0.origin] }).union([root])
        return all.filter { $0 != topic && self.root(of: $0) == root }.sorted()
    }

    /// The sessions that repeat a topic, by number.
    public func repeats(of topic: Topic.ID) -> [Topic.ID] {
        guard lineages.count > 0 else { return [] }
        return lineages.sorted.filter { $0.kind == .repeat && $0.origin == topic }.map(\.topic)
    }

    /// The wishes for a topic that are not served where it is: of those who are drawn elsewhere at that time, and of as many
    /// as the room does not hold.
    ///
    /// - Parameter cell: where and when it is, or was.
    func unserved(by topic: Topic.ID, in cell: Cell) -> [Interest] {
        let beside = Set(
            topics.unordered.map(\.id).filter { $0 != topic && self.cell(of: $0)?.slot == cell.slot }
        )
        let hosts = hosts(of: topic)
        let wishes = interests.unordered.filter { $0.key.topic == topic }.filter {
            participants[$0.key.participant]?.holdsPlace == true && !hosts.contains($0.key.participant)
        }
        var elsewhere: [Interest] = []
        var here: [Interest] = []
        for wish in wishes {
            let person = wish.key.participant
            let isHost = beside.contains { hostings[Backing(topic: $0, participant: person)] != nil }
            // The heaviest wish; of equal ones the topic with the lower number, as on their agenda.
            let isDrawn = self.wishes(of: person).contains { other in
                beside.contains(other.key.topic)
                    && (-weight(of: other), other.key.topic) < (-weight(of: wish), topic)
            }
            if isHost || isDrawn { elsewhere.append(wish) } else { here.append(wish) }
        }
        // Seven of ten come, so a room serves more wishes than it has seats.
        let seats = max(0, (event.room(cell.room)?.capacity ?? 0) - hosts.count)
        let served = min(seats, 100_000) * 10 / 7
        let crowd = here.sorted { ($0.must ? 0 : 1, $0.key) < ($1.must ? 0 : 1, $1.key) }.dropFirst(served)
        return (elsewhere + crowd).sorted { $0.key < $1.key }
    }
}
