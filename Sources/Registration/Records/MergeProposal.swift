/// A proposal to make one topic of two; it happens when both proposers agree.
public struct MergeProposal: Hashable, Codable, Sendable {
    /// What tells two proposals apart.
    public struct Key: Hashable, Comparable, Codable, Sendable {
        /// The topic that would end.
        public var from: Topic.ID
        /// The topic that would go on.
        public var into: Topic.ID

        /// By the topics' numbers.
        public static func < (left: Key, right: Key) -> Bool {
            (left.from, left.into) < (right.from, right.into)
        }
    }

    /// The two topics.
    public var key: Key
    /// Whether the proposer of the topic that would end agrees.
    public var agreedFrom: Bool
    /// Whether the proposer of the topic that would go on agrees.
    public var agreedInto: Bool

    /// A proposal that nobody has agreed to yet.
    public init(from: Topic.ID, into: Topic.ID) {
        key = Key(from: from, into: into)
        agreedFrom = false
        agreedInto = false
    }
}

extension MergeProposal: Record {
    /// It names nobody.
    public var people: [Participant.ID] { [] }
    /// The topics that it is about.
    public var topics: [Topic.ID] { [key.from, key.into] }
    /// Where a gathering keeps proposals.
    public static var register: any Sendable & WritableKeyPath<Gathering, Register<MergeProposal>> {
        \.mergeProposals
    }
    /// A change to a proposal.
    public static func change(_ replacement: Replacement<MergeProposal>) -> Change {
        .mergeProposal(replacement)
    }
}
