/// Changes what is said about a topic, or who convenes it.
public struct EditTopic: Action {
    /// The name in the history.
    public static let name = "edit-topic"

    private let id: Topic.ID
    private let form: TopicForm
    private let hosts: [Participant.ID]?

    /// - Parameters:
    ///   - id: which topic.
    ///   - form: what changes.
    ///   - hosts: who convenes it from now on; nil leaves them.
    public init(_ id: Topic.ID, _ form: TopicForm, hosts: [Participant.ID]? = nil) {
        self.id = id
        self.form = form
        self.hosts = hosts
    }

    /// Changes the topic, if the board still holds with it.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        let topic = try TopicRules.openTopic(id, of: draft.gathering)
        try draft.require(topic.proposer)
        var edited = try form.filled(topic, for: draft.gathering.event)
        if let slug = form.slug, slug != topic.slug {
            edited.slug = try PitchTopic.freeSlug(slug, title: edited.title, of: draft.gathering, number: id)
        }
        draft.put(edited)
        if let hosts {
            for host in hosts { try TopicRules.requireHost(host, of: draft.gathering) }
            for former in draft.gathering.hosts(of: id) where !hosts.contains(former) {
                draft.remove(Hosting.self, Backing(topic: id, participant: former))
            }
            for host in hosts { draft.put(Hosting(topic: id, participant: host)) }
        }
        try BoardRules.requireIntact(draft)
        return "edited topic \(id)"
    }
}
