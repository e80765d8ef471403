/// Where a topic comes from: it repeats another, or was split from it.
public struct Lineage: Hashable, Codable, Sendable {
    /// How a topic came from another.
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        /// It is the same session once more.
        case `repeat`
        /// It is one half of what was one topic.
        case half
    }

    /// The topic that came later.
    public var topic: Topic.ID
    /// How it came.
    public var kind: Kind
    /// The topic that it came from.
    public var origin: Topic.ID

    /// A topic that comes from another.
    public init(_ topic: Topic.ID, _ kind: Kind, of origin: Topic.ID) {
        self.topic = topic
        self.kind = kind
        self.origin = origin
    }
}

extension Lineage: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// The topics that it is about.
    public var topics: [Topic.ID] { [topic, origin] }
    /// The topic that came later.
    public var key: Topic.ID { topic }
    /// Where a gathering keeps where topics come from.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<Lineage>> { \.lineages }
    /// A change to where a topic comes from.
    public static func change(_ replacement: Replacement<Lineage>) -> Change { .lineage(replacement) }
}
