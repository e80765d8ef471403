/// Makes one topic of two, once both proposers agree.
///
/// The topic that ends lives on in the other: its hosts host it, its seconds second it, and a wish for both is one wish.
public struct MergeTopics: Action {
    /// The name in the history.
    public static let name = "merge-topics"

    /// Who says that the two should be one.
    public enum Consenting: Hashable, Sendable {
        /// One of the two proposers.
        case proposer(Participant.ID)
        /// Both, aloud in the room; an organiser records it.
        case bothAloud
        /// Nobody yet: an organiser proposes it to both.
        case nobodyYet
    }

    private let from: Topic.ID
    private let into: Topic.ID
    private let consenting: Consenting

    /// - Parameters:
    ///   - from: the topic that ends.
    ///   - into: the topic that goes on.
    ///   - consenting: who agrees.
    public init(_ from: Topic.ID, into: Topic.ID, consenting: Consenting) {
        self.from = from
        self.into = into
        self.consenting = consenting
    }

    /// Notes who agrees, and merges when both do.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try TopicRules.requireOpen(draft.gathering, for: draft.actor)
        guard from != into else {
            throw Refusal(.invalid, "same-topic", "topic \(from) can't be merged with itself")
        }
        let ending = try TopicRules.openTopic(from, of: draft.gathering)
        let lasting = try TopicRules.openTopic(into, of: draft.gathering)
        var proposal =
            draft.gathering.mergeProposals[.init(from: from, into: into)]
            ?? MergeProposal(from: from, into: into)
        switch consenting {
        case .bothAloud:
            try draft.requireOrganiser()
            proposal.agreedFrom = true
            proposal.agreedInto = true
        case .nobodyYet:
            try draft.requireOrganiser()
        case .proposer(let person):
            try draft.require(person)
            guard person == ending.proposer || person == lasting.proposer else {
                throw Refusal(
                    .notAllowed,
                    "not-a-proposer",
                    "participant \(person) pitched neither topic \(from) nor topic \(into)",
                    help: "only the two proposers can agree; an organiser records it with --agreed-aloud"
                )
            }
            if person == ending.proposer { proposal.agreedFrom = true }
            if person == lasting.proposer { proposal.agreedInto = true }
        }
        guard proposal.agreedFrom && proposal.agreedInto else {
            draft.put(proposal)
            let missing = proposal.agreedFrom ? into : from
            draft.notice("waiting for the proposer of topic \(missing) to agree")
            return "proposed to merge topic \(from) into topic \(into)"
        }
        try merge(ending, into: lasting, in: &draft)
        return "merged topic \(from) into topic \(into)"
    }

    private func merge(_ ending: Topic, into lasting: Topic, in draft: inout Draft) throws(Refusal) {
        let before = draft.gathering
        for host in before.hosts(of: ending.id) { draft.put(Hosting(topic: lasting.id, participant: host)) }
        for second in before.seconds.sorted where second.key.topic == ending.id {
            draft.put(Second(topic: lasting.id, participant: second.key.participant))
        }
        // Who pitched the topic that ends stands behind the one that goes on.
        if let proposer = ending.proposer, proposer != lasting.proposer {
            draft.put(Second(topic: lasting.id, participant: proposer))
        }
        for interest in before.interests.sorted where interest.key.topic == ending.id {
            let key = Backing(topic: lasting.id, participant: interest.key.participant)
            let must = interest.must || before.interests[key]?.must == true
            draft.remove(Interest.self, interest.key)
            draft.put(Interest(topic: lasting.id, participant: key.participant, must: must))
        }
        if let placement = before.placements[ending.id] {
            draft.remove(Placement.self, ending.id)
            if before.placements[lasting.id] == nil {
                draft.put(Placement(topic: lasting.id, cell: placement.cell, locked: placement.locked))
            } else {
                draft.notice("\(placement.cell) is free now")
            }
        }
        var ended = ending
        ended.state = .merged
        ended.mergedInto = lasting.id
        draft.put(ended)
        var joined = lasting
        joined.needs += ending.needs.filter { !joined.needs.contains($0) }
        joined.tags += ending.tags.filter { !joined.tags.contains($0) }
        joined.unavailable += ending.unavailable.filter { !joined.unavailable.contains($0) }
        if let rule = ending.attribution { joined.attribution = max(rule, joined.attribution ?? rule) }
        draft.put(joined)
        for other in draft.gathering.topics.sorted where other.mergedInto == ending.id {
            var moved = other
            moved.mergedInto = lasting.id
            draft.put(moved)
        }
        TopicRules.dropProposals(about: ending.id, in: &draft)
        try BoardRules.requireIntact(draft)
    }
}

extension TopicRules {
    /// Forgets proposals to merge a topic that is no longer open.
    static func dropProposals(about topic: Topic.ID, in draft: inout Draft) {
        for proposal in draft.gathering.mergeProposals.sorted
        where proposal.key.from == topic || proposal.key.into == topic {
            draft.remove(MergeProposal.self, proposal.key)
        }
    }
}
