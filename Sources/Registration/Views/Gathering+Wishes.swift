import Unconference

extension Gathering {
    /// A person's wishes, by topic.
    public func wishes(of participant: Participant.ID) -> [Interest] {
        interests.unordered(onShelf: participant.number).sorted { $0.key < $1.key }
    }

    /// A person's wishes, by topic; of those that are one wish in several topics the first alone.
    public func distinctWishes(of participant: Participant.ID) -> [Interest] {
        var seen: Set<Topic.ID> = []
        return wishes(of: participant).filter {
            !$0.inherited || seen.insert(root(of: $0.key.topic)).inserted
        }
    }

    /// What a wish weighs in a plan.
    public func weight(of interest: Interest) -> Int {
        interest.must ? event.wishes.mustWeight : event.wishes.likeWeight
    }

    /// How many people who hold a place wish for a topic, and how many of them must be in it.
    ///
    /// It is for organisers only.
    public func demand(for topic: Topic.ID) -> (wishes: Int, musts: Int) {
        var wishes = 0
        var musts = 0
        for interest in interests.unordered
        where interest.key.topic == topic && participants[interest.key.participant]?.holdsPlace == true {
            wishes += 1
            if interest.must { musts += 1 }
        }
        return (wishes, musts)
    }
}
