/// All names as sequences of words, found in one walk over a text.
///
/// A trie whose edges are kept in one flat table, open addressing over node and word; a bit set in front of it turns away
/// most words of a text in one look.
struct PatternTrie {
    private var keys: [UInt64] = []
    private var children: [Int32] = []
    private var used = 0
    private var nodes: Int32 = 1
    private var roots: [UInt64]
    private var meanings: [Int32: [Meaning]] = [:]

    private static let rootBits: UInt64 = 1 << 20

    init() {
        keys = Array(repeating: 0, count: 1024)
        children = Array(repeating: 0, count: 1024)
        roots = Array(repeating: 0, count: Int(PatternTrie.rootBits / 64))
    }

    /// Whether a word may be the first of a name.
    @inline(__always)
    func mayBegin(_ hash: UInt64) -> Bool {
        let bit = TokenHash.step(0, hash) & (PatternTrie.rootBits - 1)
        return roots[Int(bit >> 6)] >> (bit & 63) & 1 == 1
    }

    /// The node after one more word, the root being 0; nil where no name goes on so.
    func child(of node: Int32, _ hash: UInt64) -> Int32? {
        let key = TokenHash.step(node, hash) | 1
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key >> 20) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return children[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// What the words up to a node mean.
    func meanings(of node: Int32) -> [Meaning] { meanings[node] ?? [] }

    /// Adds what some words in a row mean.
    mutating func insert(_ words: [UInt64], _ meaning: Meaning) {
        guard let first = words.first else { return }
        let bit = TokenHash.step(0, first) & (PatternTrie.rootBits - 1)
        roots[Int(bit >> 6)] |= 1 << (bit & 63)
        var node: Int32 = 0
        for word in words { node = child(of: node, word) ?? addChild(of: node, word) }
        if meanings[node]?.contains(meaning) != true { meanings[node, default: []].append(meaning) }
    }

    private mutating func addChild(of node: Int32, _ hash: UInt64) -> Int32 {
        if used * 2 >= keys.count { grow() }
        let child = nodes
        nodes += 1
        place(TokenHash.step(node, hash) | 1, child)
        used += 1
        return child
    }

    private mutating func place(_ key: UInt64, _ child: Int32) {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key >> 20) & mask
        while keys[slot] != 0 { slot = (slot + 1) & mask }
        keys[slot] = key
        children[slot] = child
    }

    private mutating func grow() {
        let former = zip(keys, children).filter { $0.0 != 0 }
        keys = Array(repeating: 0, count: keys.count * 2)
        children = Array(repeating: 0, count: children.count * 2)
        for (key, child) in former { place(key, child) }
    }
}
