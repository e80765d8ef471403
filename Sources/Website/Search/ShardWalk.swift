/// Walks down the prefixes of all words and says which shards there are, or makes them, or those that a change touches.
///
/// One walk serves all three, so that they cannot disagree.
struct ShardWalk {
    /// What is asked for.
    enum Purpose {
        /// The names of the shards after the change, or where there is no change.
        case names
        /// All shards.
        case shards
        /// The shards that a change touches.
        case changes
    }

    let purpose: Purpose
    let documents: Int
    let stamp: UInt32
    private let limit: Int

    /// The prefixes that have a shard of their own and are parted further.
    private(set) var nodes: [ShardPrefix] = []
    /// The first prefix of each shard that holds words.
    private(set) var groups: [ShardPrefix] = []
    /// The shards that were made.
    private(set) var files: [SearchFile] = []
    /// The shards that there were before, as far as the walk went, and whether each was a node's.
    var former: [String: Bool] = [:]
    /// The shards that there are, as far as the walk went, and whether each is a node's.
    var present: [String: Bool] = [:]

    init(_ purpose: Purpose, of index: SearchIndex) {
        self.purpose = purpose
        documents = index.words.count
        stamp = index.stamp
        limit = index.limit
    }

    /// A prefix that is parted before the change, after it, or both.
    mutating func visit(
        _ prefix: ShardPrefix,
        _ ranges: ArraySlice<SearchPostings.Range>,
        of postings: SearchPostings,
        wasNode: Bool,
        isNode: Bool
    ) {
        make(node: prefix, ranges, of: postings, wasNode: wasNode, isNode: isNode)
        let branches = SearchBranch.parting(ranges, of: postings, at: prefix.length).filter { $0.byte != 0 }
        let mayPart = ShardWalk.mayPart(below: prefix)
        let before = wasNode ? branches.map { ($0.byte, $0.oldCost) } : []
        let after = isNode ? branches.map { ($0.byte, $0.newCost) } : []
        let former = ShardPlan(before, limit: limit, mayPart: mayPart)
        let present = ShardPlan(after, limit: limit, mayPart: mayPart)
        settle(prefix, branches, of: postings, former: former, present: present)
        for branch in branches {
            let was = former.parted.contains(branch.byte)
            let isNow = present.parted.contains(branch.byte)
            guard was || isNow else { continue }
            if purpose == .changes, was, isNow, !branch.isChanged { continue }
            visit(
                prefix.followed(by: branch.byte),
                branch.ranges,
                of: postings,
                wasNode: was,
                isNode: isNow
            )
        }
    }

    /// Whether the prefixes one byte longer may be parted in turn.
    static func mayPart(below prefix: ShardPrefix) -> Bool { prefix.length < 7 }

    private mutating func make(
        node prefix: ShardPrefix,
        _ ranges: ArraySlice<SearchPostings.Range>,
        of postings: SearchPostings,
        wasNode: Bool,
        isNode: Bool
    ) {
        let name = prefix.file
        if wasNode { former[name] = true }
        guard isNode else { return }
        nodes.append(prefix)
        present[name] = true
        guard purpose != .names else { return }
        let bytes = ShardNode(prefix, ranges, of: postings) { $0.isNew }
            .bytes(stamp: stamp, documents: documents)
        if wasNode {
            let former = ShardNode(prefix, ranges, of: postings) { $0.isOld }
            guard former.bytes(stamp: stamp, documents: documents) != bytes else { return }
        }
        files.append(SearchFile(name: name, bytes: bytes))
    }

    /// The shards that hold words, below one prefix.
    mutating func settle(
        _ prefix: ShardPrefix,
        _ branches: [SearchBranch],
        of postings: SearchPostings,
        former: ShardPlan,
        present: ShardPlan
    ) {
        for group in former.groups { self.former[prefix.followed(by: group[0]).file] = false }
        for group in present.groups {
            let first = prefix.followed(by: group[0])
            groups.append(first)
            self.present[first.file] = false
            guard purpose != .names else { continue }
            let members = branches.filter { group.contains($0.byte) }
            let isSame = former.groups.contains(group)
            if purpose == .changes, isSame, !members.contains(where: \.isChanged) { continue }
            let bytes = shard(of: members, in: postings) { $0.isNew }
            // Under the same name there may have been other words; where it was the same shard, it has changed for sure.
            if !isSame, let other = former.groups.first(where: { $0[0] == group[0] }) {
                let before = branches.filter { other.contains($0.byte) }
                guard shard(of: before, in: postings, where: { $0.isOld }) != bytes else { continue }
            }
            files.append(SearchFile(name: first.file, bytes: bytes))
        }
    }

    private func shard(
        of branches: [SearchBranch],
        in postings: SearchPostings,
        where isMeant: (SearchPostings.Side) -> Bool
    ) -> [UInt8] {
        var words = ShardWords(postings, size: branches.reduce(0) { $0 + max($1.newCost, $1.oldCost) })
        for branch in branches {
            for range in branch.ranges where isMeant(range.side) { words.add(range) }
        }
        return words.bytes(stamp: stamp, documents: documents)
    }
}
