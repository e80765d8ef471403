internal import Registration
internal import Scheduling
internal import Unconference

extension BoardQuestion {
    /// The wishes of people, and those of hands that were counted and are nobody's in particular.
    struct Wishes {
        /// The most hands beyond the expected size that count for one topic.
        static let mostHands = 10_000

        /// All wishes.
        private(set) var all: [BoardInterest]
        /// How many attendees are nobody in particular; each has one wish, and comes after the people.
        private(set) var nameless = 0

        init(
            _ gathering: Gathering,
            topics: [Topic],
            person: [Participant.ID: Int],
            turnout: Turnout
        ) {
            let number = Dictionary(uniqueKeysWithValues: topics.enumerated().map { ($1.id, $0) })
            var counts = Array(repeating: 0, count: topics.count)
            all = gathering.interests.sorted.compactMap { interest in
                let weight = gathering.weight(of: interest)
                guard let attendee = person[interest.key.participant],
                    let topic = number[interest.key.topic], weight > 0
                else { return nil }
                counts[topic] += 1
                return BoardInterest(attendee: attendee, topic: topic, weight: weight)
            }
            let weight = max(1, gathering.event.wishes.likeWeight)
            for (index, topic) in topics.enumerated() {
                guard let hands = topic.hands else { continue }
                let unheard = turnout.unheard(hands: hands, wishes: counts[index])
                for _ in 0..<min(unheard, Wishes.mostHands) {
                    all.append(
                        BoardInterest(attendee: person.count + nameless, topic: index, weight: weight)
                    )
                    nameless += 1
                }
            }
        }
    }
}
