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

    /// How many people who hold a place wish for each topic, and how many of them must be in it.
    ///
    /// Those whose wishes were deleted since are counted; topics that nobody wishes for are left out. It is for organisers
    /// only.
    public var demandByTopic: [Topic.ID: Demand] {
        var result: [Topic.ID: Demand] = [:]
        for topic in topics.unordered { result[topic.id] = topic.counted }
        for interest in interests.unordered where counts(interest) {
            result[interest.key.topic, default: Demand()].count(interest)
        }
        return result
    }

    /// How many people who hold a place wish for a topic; as ``demandByTopic`` has it.
    public func demand(for topic: Topic.ID) -> Demand {
        var result = topics[topic]?.counted ?? Demand()
        for interest in interests.unordered where interest.key.topic == topic && counts(interest) {
            result.count(interest)
        }
        return result
    }

    private func counts(_ interest: Interest) -> Bool {
        participants[interest.key.participant]?.holdsPlace == true
    }
}
