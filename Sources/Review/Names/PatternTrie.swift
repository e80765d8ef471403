/// All names as sequences of words, found in one walk over a text.
///
/// A trie whose edges are kept in one flat table, open addressing over node and word; a bit set in front of it turns away
/// most words of a text in one look.
struct PatternTrie {
    /// The words that may come first in a name, as bits.
    struct Roots {
        fileprivate let bits: UnsafeBufferPointer<UInt64>

        /// Whether a word may be the first of a name.
        @inline(__always)
        func mayBegin(_ hash: UInt64) -> Bool {
            let mask = PatternTrie.rootMask(of: hash)
            return bits[PatternTrie.rootPlace(of: hash)] & mask == mask
        }
    }

    /// A step from a node to the next.
    private struct Edge {
        /// Node and word as one number; 0 where there is no step.
        var key: UInt64 = 0
        var child: Int32 = 0
    }

    /// One thing that the words up to a node mean, and where the next one lies.
    private struct Entry {
        var meaning: Meaning
        var next: Int32
    }

    private var edges: [Edge]
    private var used = 0
    private var roots: [UInt64]
    /// Each node's first and last entry; -1 where the words up to it mean nothing.
    private var ends: [(first: Int32, last: Int32)] = [(-1, -1)]
    private var entries: [Entry] = []

    private static let rootPlaces = 1 << 14

    /// Where the bits of a word stand that may come first.
    @inline(__always)
    private static func rootPlace(of hash: UInt64) -> Int {
        Int(truncatingIfNeeded: hash &>> 20) & (rootPlaces &- 1)
    }

    /// Two bits for each word: one alone would be that of another word too often.
    @inline(__always)
    private static func rootMask(of hash: UInt64) -> UInt64 { 1 &<< (hash & 63) | 1 &<< (hash &>> 8 & 63) }

    init() {
        edges = Array(repeating: Edge(), count: 1024)
        roots = Array(repeating: 0, count: PatternTrie.rootPlaces)
    }

    /// Gives the first words of all names for as long as a text is looked through.
    func withRoots<Result>(_ body: (Roots) -> Result) -> Result {
        roots.withUnsafeBufferPointer { body(Roots(bits: $0)) }
    }

    /// The node after one more word, the root being 0; nil where no name goes on so.
    func child(of node: Int32, _ hash: UInt64) -> Int32? {
        let key = TokenHash.step(node, hash) | 1
        let mask = edges.count - 1
        var slot = Int(truncatingIfNeeded: key >> 20) & mask
        while edges[slot].key != 0 {
            if edges[slot].key == key { return edges[slot].child }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// What the words up to a node mean, in the order in which it was added.
    func forEachMeaning(of node: Int32, _ body: (Meaning) -> Void) {
        var place = ends[Int(node)].first
        while place >= 0 {
            body(entries[Int(place)].meaning)
            place = entries[Int(place)].next
        }
    }

    /// Adds what some words in a row mean.
    mutating func insert(_ words: [UInt64], _ meaning: Meaning) {
        guard let first = words.first else { return }
        roots[PatternTrie.rootPlace(of: first)] |= PatternTrie.rootMask(of: first)
        var node: Int32 = 0
        for word in words { node = child(of: node, word) ?? addChild(of: node, word) }
        add(meaning, to: Int(node))
    }

    private mutating func add(_ meaning: Meaning, to node: Int) {
        // Names are added one after another, so that the same meaning can only be among the last of a node.
        var place = ends[node].first
        if let last = lastEntry(of: node), entries[last].meaning.subject != meaning.subject { place = -1 }
        while place >= 0 {
            if entries[Int(place)].meaning == meaning { return }
            place = entries[Int(place)].next
        }
        let new = Int32(entries.count)
        entries.append(Entry(meaning: meaning, next: -1))
        if let last = lastEntry(of: node) { entries[last].next = new } else { ends[node].first = new }
        ends[node].last = new
    }

    private func lastEntry(of node: Int) -> Int? { ends[node].last < 0 ? nil : Int(ends[node].last) }

    private mutating func addChild(of node: Int32, _ hash: UInt64) -> Int32 {
        if used * 2 >= edges.count { grow() }
        let child = Int32(ends.count)
        ends.append((-1, -1))
        place(Edge(key: TokenHash.step(node, hash) | 1, child: child))
        used += 1
        return child
    }

    private mutating func place(_ edge: Edge) {
        let mask = edges.count - 1
        var slot = Int(truncatingIfNeeded: edge.key >> 20) & mask
        while edges[slot].key != 0 { slot = (slot + 1) & mask }
        edges[slot] = edge
    }

    private mutating func grow() {
        let former = edges
        edges = Array(repeating: Edge(), count: former.count * 2)
        for edge in former where edge.key != 0 { place(edge) }
    }
}
