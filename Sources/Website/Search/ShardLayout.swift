/// Which prefixes have a shard in a part of the index: those that are parted further, and those whose words stand in it.
struct ShardLayout: Sendable {
    /// The prefixes that have a shard of their own and are parted further.
    var nodes: [ShardPrefix] = []
    /// The first prefix of each shard that holds words.
    var groups: [ShardPrefix] = []
    /// How many postings stand below each prefix that is parted, by the byte that follows.
    var costs: [(prefix: ShardPrefix, branches: [(byte: UInt8, cost: Int)])] = []
}
