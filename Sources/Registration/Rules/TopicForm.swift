public import Unconference

/// What somebody says about a topic when pitching or changing it; nil leaves as it is, an empty text clears.
public struct TopicForm: Hashable, Sendable {
    /// The pain or question.
    public var title: String?
    /// The name in addresses, where the proposer wishes a certain one.
    public var slug: Slug?
    /// What else there is to say.
    public var detail: String?
    /// How the session is run.
    public var format: SessionFormat?
    /// What the room must have, from what the event's rooms have.
    public var needs: [String]?
    /// What it is about.
    public var tags: [String]?
    /// Slots in which it can't take place.
    public var unavailable: [Slug]?
    /// A stricter rule than the event's.
    public var attribution: AttributionRule?

    /// A form on which nothing is filled in.
    public init() {}

    /// The topic with what the form says, every field checked.
    func filled(_ topic: Topic, for event: Event) throws(Refusal) -> Topic {
        var result = topic
        if let title { result.title = try PlainText.required(title, .title) }
        if let detail { result.detail = try PlainText.checked(detail, .passage) ?? "" }
        if let format { result.format = format }
        if let needs {
            let known = TopicForm.unique(event.rooms.flatMap(\.features))
            for need in needs where !known.contains(need) {
                throw .unknown("room feature", need, known: known)
            }
            result.needs = TopicForm.unique(needs)
        }
        if let tags { result.tags = try TopicForm.clean(tags: tags) }
        if let unavailable {
            let known = event.sessionSlots.map(\.id)
            for slot in unavailable where !known.contains(slot) {
                throw .unknown("slot", slot.text, known: known.map(\.text))
            }
            result.unavailable = known.filter(unavailable.contains)
        }
        if let attribution {
            guard attribution >= event.attribution else {
                throw Refusal(
                    .invalid,
                    "rule-looser",
                    "a topic may only be stricter than its event, which is \(event.attribution.rawValue)",
                    help: "leave the rule out, or choose one after \(event.attribution.rawValue)"
                )
            }
            result.attribution = attribution
        }
        return result
    }

    /// Tags in one form; of two that would have one page the first stays, as on the site.
    static func clean(tags: [String]) throws(Refusal) -> [String] {
        var clean: [String] = []
        var seen: Set<Slug> = []
        for tag in tags {
            guard let word = try PlainText.checked(tag, .word),
                seen.insert(Slug(ofTag: word)).inserted
            else { continue }
            clean.append(word)
        }
        return clean
    }

    private static func unique(_ texts: [String]) -> [String] {
        var result: [String] = []
        for text in texts where !result.contains(text) { result.append(text) }
        return result
    }
}
