/// Which of the branches below a prefix become shards of their own, which share one, and which are parted further.
///
/// A branch with more postings than the limit is parted again. The others stand side by side in shards up to that limit,
/// counted in steps of a sixteenth of it, so that a word more or less in one document hardly ever moves a boundary.
struct ShardPlan: Equatable {
    /// The bytes of branches that are parted further.
    let parted: [UInt8]
    /// The bytes of branches that share a shard, by shard.
    let groups: [[UInt8]]

    /// What becomes of branches, by their bytes and what they take.
    ///
    /// - Parameter mayPart: whether a prefix can be longer at all.
    init(_ branches: [(byte: UInt8, cost: Int)], limit: Int, mayPart: Bool) {
        var parted: [UInt8] = []
        var groups: [[UInt8]] = []
        let step = max(1, limit / 16)
        var filled = Int.max / 2
        for (byte, cost) in branches where cost > 0 {
            if mayPart, cost > limit {
                parted.append(byte)
                continue
            }
            let taken = (cost + step - 1) / step * step
            if filled + taken > limit {
                groups.append([])
                filled = 0
            }
            groups[groups.count - 1].append(byte)
            filled += taken
        }
        self.parted = parted
        self.groups = groups
    }

    /// How many postings a shard may hold in a site of so many documents.
    static func limit(documents: Int) -> Int { 12288 + documents / 2 }
}
