import Unconference

/// Pitches a topic: a pain or a question first, a solution later if at all.
public struct PitchTopic: Action {
    /// The name in the history.
    public static let name = "pitch-topic"

    /// How many topics one person may have open at once.
    public static let limit = 5
    /// How many of them before voting.
    public static let limitBeforeVoting = 2
    /// The numbers that a card may have.
    public static let numbers = 1...99_999

    private let form: TopicForm
    private let proposer: Participant.ID?
    private let hosts: [Participant.ID]
    private let number: Topic.ID?

    /// - Parameters:
    ///   - form: what it is about; a title at least.
    ///   - proposer: who pitches; nil when an organiser does for the room.
    ///   - hosts: who convenes it; nobody makes it a request that wants a host.
    ///   - number: the number on the paper card, where there is one.
    public init(
        _ form: TopicForm,
        proposer: Participant.ID?,
        hosts: [Participant.ID],
        number: Topic.ID? = nil
    ) {
        self.form = form
        self.proposer = proposer
        self.hosts = hosts
        self.number = number
    }

    /// Puts the topic among those that can be seconded and wished for.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.require(proposer)
        let gathering = draft.gathering
        try TopicRules.requireOpen(gathering, for: draft.actor)
        guard let title = form.title else {
            throw Refusal(
                .invalid,
                "title-missing",
                "a topic needs a title",
                help: "say the pain or the question"
            )
        }
        if let proposer { try checkProposer(proposer, of: gathering, actor: draft.actor) }
        for host in hosts { try TopicRules.requireHost(host, of: gathering) }
        let id = number ?? PitchTopic.nextNumber(of: gathering)
        // A number stands on a card, and the next one must have room above it.
        guard PitchTopic.numbers.contains(id.number) else {
            throw Refusal(
                .invalid,
                "bad-number",
                "\(id) is not the number of a card",
                help: "give 1 to \(PitchTopic.numbers.upperBound), or leave it out to get the next free one"
            )
        }
        guard gathering.topics[id] == nil else {
            throw Refusal(
                .conflict,
                "number-taken",
                "card \(id) holds a topic already",
                help: "leave the number out to get the next free one"
            )
        }
        let slug = try PitchTopic.freeSlug(form.slug, title: title, of: gathering, number: id)
        var topic = Topic(id: id, slug: slug, title: "", uid: draft.makeName(), pitched: draft.now)
        topic = try form.filled(topic, for: gathering.event)
        topic.proposer = proposer
        draft.put(topic)
        for host in hosts { draft.put(Hosting(topic: id, participant: host)) }
        return "pitched topic \(id)"
    }

    /// The number of the next card.
    static func nextNumber(of gathering: Gathering) -> Topic.ID {
        let last = gathering.topics.lastKey?.number ?? 0
        guard last >= PitchTopic.numbers.upperBound else { return Topic.ID(last + 1) }
        return Topic.ID(PitchTopic.numbers.first { gathering.topics[Topic.ID($0)] == nil } ?? last)
    }

    private func checkProposer(
        _ id: Participant.ID,
        of gathering: Gathering,
        actor: Actor
    ) throws(Refusal) {
        try TopicRules.requireHost(id, of: gathering)
        guard !actor.runsTheEvent else { return }
        let open = gathering.openTopics.count { $0.proposer == id && gathering.lineages[$0.id] == nil }
        let early = gathering.phase == .pitching
        guard open < (early ? PitchTopic.limitBeforeVoting : PitchTopic.limit) else {
            throw Refusal(
                .conflict,
                "enough-topics",
                early
                    ? "you have \(open) topics; more once voting has begun"
                    : "you have \(open) topics already",
                help: "withdraw one, or ask somebody to pitch it with you"
            )
        }
    }

    /// A name in addresses that no other topic has: the one that is wished for, else one from the title.
    static func freeSlug(
        _ wanted: Slug?,
        title: String,
        of gathering: Gathering,
        number: Topic.ID
    ) throws(Refusal) -> Slug {
        let taken = gathering.topics.unordered.map(\.slug)
        if let wanted {
            guard !taken.contains(wanted) else {
                throw Refusal(
                    .conflict,
                    "slug-taken",
                    "another topic has the name \(wanted)",
                    help: "choose another"
                )
            }
            return wanted
        }
        let language = gathering.event.language
        let made = Slug(from: title, fallback: "topic-\(number)", language: language)
        guard taken.contains(made) else { return made }
        return Slug(from: "\(made.text.prefix(70))-\(number)", fallback: "topic-\(number)")
    }
}
