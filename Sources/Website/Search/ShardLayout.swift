/// Which prefixes have a shard in a part of the index: those that are parted further, and those whose words stand in it.
struct ShardLayout: Sendable {
    let nodes: [ShardPrefix]
    let groups: [ShardPrefix]
}
