public import Formats

/// How many postings stand below each prefix that is parted: what has to be known of an index to bring it up to date.
public struct ShardCosts: Sendable {
    /// Says which list of documents the index is of.
    let stamp: UInt32
    /// How many documents there are.
    let documents: Int
    /// How many postings a shard may hold.
    let limit: Int
    /// The branches of each prefix in the order of their bytes.
    private var branches: [ShardPrefix: [UInt8: Int]]

    /// What a whole index noted, part by part.
    init(_ layouts: [ShardLayout], stamp: UInt32, documents: Int, limit: Int) {
        self.stamp = stamp
        self.documents = documents
        self.limit = limit
        branches = [:]
        for own in layouts.flatMap(\.costs) {
            branches[own.prefix] = Dictionary(own.branches.map { ($0.byte, $0.cost) }) { first, _ in first }
        }
    }

    /// What becomes of the branches of a prefix; nil where it is not parted.
    func plan(of prefix: ShardPrefix) -> ShardPlan? {
        branches[prefix].map { own in
            let costs = own.sorted { $0.key < $1.key }.map { (byte: $0.key, cost: $0.value) }
            return ShardPlan(costs, limit: limit, mayPart: prefix.mayBePartedTwice)
        }
    }

    /// Counts postings that came or went.
    mutating func add(_ count: Int, to byte: UInt8, below prefix: ShardPrefix) {
        branches[prefix]?[byte, default: 0] += count
    }
}

extension ShardCosts {
    /// All of it in bytes.
    public var packed: [UInt8] {
        var packer = Packer()
        packer.pack(UInt64(stamp))
        packer.pack(documents)
        packer.pack(limit)
        let ordered = branches.sorted { ($0.key.length, $0.key.key) < ($1.key.length, $1.key.key) }
        packer.pack(all: ordered) { packer, own in
            packer.pack(own.key.key)
            packer.pack(own.key.length)
            packer.pack(all: own.value.sorted { $0.key < $1.key }) { packer, branch in
                packer.pack(Int(branch.key))
                packer.pack(branch.value)
            }
        }
        return packer.bytes
    }

    /// What was packed before.
    ///
    /// - Throws: where the bytes are something else.
    public init(packed bytes: ArraySlice<UInt8>) throws(Unpacker.Mistake) {
        var unpacker = Unpacker(bytes)
        stamp = UInt32(truncatingIfNeeded: try unpacker.number())
        documents = try unpacker.integer()
        limit = try unpacker.integer()
        let all = try unpacker.all { packed throws(Unpacker.Mistake) in
            let prefix = ShardPrefix(key: try packed.number(), length: try packed.integer())
            let own = try packed.all { packed throws(Unpacker.Mistake) in
                (UInt8(truncatingIfNeeded: try packed.integer()), try packed.integer())
            }
            return (prefix, Dictionary(own) { first, _ in first })
        }
        branches = Dictionary(all) { first, _ in first }
        guard unpacker.isAtEnd, documents >= 0, limit > 0 else { throw Unpacker.Mistake() }
    }
}
