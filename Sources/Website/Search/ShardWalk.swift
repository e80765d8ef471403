/// Walks down the prefixes of all words and makes the shards.
struct ShardWalk {
    private let documents: Int
    private let stamp: UInt32
    private let limit: Int

    /// How words are parted, as far as the walk went.
    private(set) var layout = ShardLayout()
    /// The shards that were made.
    private(set) var files: [SearchFile] = []

    init(of index: SearchIndex) {
        documents = index.words.count
        stamp = index.stamp
        limit = index.limit
    }

    /// A prefix that is parted.
    mutating func visit(
        _ prefix: ShardPrefix,
        _ appearances: ArraySlice<SearchPostings.Appearance>,
        of postings: SearchPostings
    ) {
        layout.nodes.append(prefix)
        let node = ShardNode(prefix, appearances)
        files.append(SearchFile(name: prefix.file, bytes: node.bytes(stamp: stamp, documents: documents)))
        let branches = SearchBranch.parting(appearances, at: prefix.length).filter { $0.byte != 0 }
        let costs = branches.map { (byte: $0.byte, cost: $0.cost) }
        note(costs, below: prefix)
        let plan = ShardPlan(costs, limit: limit, mayPart: prefix.mayBePartedTwice)
        settle(prefix, branches, of: postings, groups: plan.groups)
        for branch in branches where plan.parted.contains(branch.byte) {
            visit(prefix.followed(by: branch.byte), branch.appearances, of: postings)
        }
    }

    /// Notes how many postings stand below a prefix.
    mutating func note(_ branches: [(byte: UInt8, cost: Int)], below prefix: ShardPrefix) {
        layout.costs.append((prefix, branches.filter { $0.cost > 0 }))
    }

    /// The shards that hold words, below one prefix.
    mutating func settle(
        _ prefix: ShardPrefix,
        _ branches: [SearchBranch],
        of postings: SearchPostings,
        groups: [[UInt8]]
    ) {
        for group in groups {
            let first = prefix.followed(by: group[0])
            layout.groups.append(first)
            let members = branches.filter { group.contains($0.byte) }
            var words = ShardWords(postings, size: members.reduce(0) { $0 + $1.cost })
            for branch in members { words.add(branch.appearances) }
            files.append(SearchFile(name: first.file, bytes: words.bytes(stamp: stamp, documents: documents)))
        }
    }
}
