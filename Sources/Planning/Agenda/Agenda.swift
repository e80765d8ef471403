public import Registration
public import Unconference

/// One person's way through the board: what they host, what they wished for, something unexpected, and what they miss.
public struct Agenda: Hashable, Sendable {
    /// Why somebody is where they are.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        /// They convene the session.
        case host
        /// It is one of their few musts.
        case must
        /// They wished for it.
        case wish
        /// Nothing draws them anywhere.
        case free
    }

    /// A part of the day.
    public struct Stop: Hashable, Sendable {
        /// When.
        public var slot: Slot
        /// The session; nil where there is none, or none that draws them.
        public var topic: Topic.ID?
        /// Where it is.
        public var cell: Cell?
        /// Why they are there.
        public var reason: Reason
    }

    /// A session that they did not ask for, among people they would not meet at home.
    public struct Unexpected: Hashable, Sendable {
        /// The topic.
        public var topic: Topic.ID
        /// Where and when.
        public var cell: Cell
        /// The wish that it would take the place of; nil where they are free.
        public var insteadOf: Topic.ID?
        /// What it is about that they did not ask for, two things at most.
        var tags: [String]

        /// Why, in words to them, in the middle of a sentence.
        public func why(in language: OwnLanguage = .english) -> String {
            let list = Words.join(tags, in: language)
            return tags.isEmpty
                ? language.said(
                    "nothing that you asked for, with people from elsewhere",
                    german: "nichts, wonach Sie gefragt haben, mit Leuten aus anderen Häusern",
                    french: "rien de ce que vous avez demandé, avec des gens d’ailleurs"
                )
                : language.said(
                    "about \(list), which you did not ask for, with people from elsewhere",
                    german: "über \(list), wonach Sie nicht gefragt haben, mit Leuten aus anderen Häusern",
                    french: "sur \(list), que vous n’avez pas demandé, avec des gens d’ailleurs"
                )
        }
    }

    /// A wish that is not met.
    public struct Missed: Hashable, Sendable {
        /// The topic.
        public var topic: Topic.ID
        /// Where and when; nil when it is not on the board.
        public var cell: Cell?
        /// What they are in at that time; nil when it is not on the board.
        public var insteadOf: Topic.ID?
    }

    /// Whose it is.
    public let person: Participant.ID
    /// The day in its parts.
    public private(set) var stops: [Stop]
    /// Sessions of theirs, hosted or wished for, that do not take place, by topic.
    public private(set) var cancelled: [Topic.ID]
    /// Something unexpected; nil where the board has nothing of the kind.
    public private(set) var unexpected: Unexpected?
    /// What they wished for and miss, by topic.
    public private(set) var missed: [Missed]

    /// A person's agenda at a gathering.
    public init(of person: Participant.ID, at gathering: Gathering) {
        self.person = person
        let wishes = Dictionary(
            uniqueKeysWithValues: gathering.wishes(of: person).map { ($0.key.topic, $0) }
        )
        let placed = gathering.held
        stops = gathering.event.slots.map { slot in
            let here = placed.filter { $0.cell.slot == slot.id }
            if let own = here.first(where: { gathering.hosts(of: $0.topic).contains(person) }) {
                return Stop(slot: slot, topic: own.topic, cell: own.cell, reason: .host)
            }
            // The heaviest wish; of equal ones the topic with the lower number.
            let wished = here.filter { wishes[$0.topic] != nil }.min { first, second in
                func rank(_ placement: Placement) -> (Int, Topic.ID) {
                    (-(wishes[placement.topic].map(gathering.weight) ?? 0), placement.topic)
                }
                return rank(first) < rank(second)
            }
            guard let wished else { return Stop(slot: slot, reason: .free) }
            let isMust = wishes[wished.topic]?.must ?? false
            return Stop(slot: slot, topic: wished.topic, cell: wished.cell, reason: isMust ? .must : .wish)
        }
        let attended = Dictionary(
            stops.compactMap { stop in stop.topic.map { (stop.slot.id, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
        missed = wishes.keys.sorted().compactMap { topic in
            guard gathering.topics[topic]?.state == .open, !attended.values.contains(topic),
                !gathering.hosts(of: topic).contains(person)
            else { return nil }
            let cell = gathering.cell(of: topic)
            return Missed(topic: topic, cell: cell, insteadOf: cell.flatMap { attended[$0.slot] })
        }
        cancelled = gathering.sessionStates.sorted.map(\.topic).filter { topic in
            gathering.session(of: topic)?.stage == .cancelled
                && (wishes[topic] != nil || gathering.hosts(of: topic).contains(person))
        }
        unexpected = Serendipity(person, at: gathering, stops: stops)?.find()
    }
}
