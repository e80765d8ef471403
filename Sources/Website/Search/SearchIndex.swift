/// The index of all words of a site, in shards small enough to be fetched one by one.
///
/// ## Layout
///
/// Words are parted by how they begin. A prefix with few postings is part of a shard that holds its words and their
/// lists. One with many is a *node*: its shard has two lists, of the documents that have the prefix as a word, and of
/// those that have any word which begins so; its words lie in shards below. So that any beginning of a word, however
/// short, is answered by one small shard. `index.json` names nodes and shards.
///
/// What is parted where depends on nothing but how many postings stand under a prefix, and on how many documents there
/// are; see ``ShardPlan``.
///
/// ## Parts
///
/// Shards are made in parts, one for each first byte that is a node and one for all other words. Parts have nothing to
/// do with each other: any number of tasks may make them.
struct SearchIndex: Sendable {
    /// How many documents stand in one file of cards.
    static let cardsInFile = 8

    let words: [SearchWords]
    /// Says which list of documents the shards are of: a page that is open while the site changes sees that they don't fit.
    let stamp: UInt32
    /// How many postings a shard may hold.
    let limit: Int
    let firstBytes: FirstBytes
    /// What becomes of the first bytes of words; a part for each that is a node, and one before them for the others.
    let rootPlan: ShardPlan
    /// The index of documents by their words.
    ///
    /// - Parameters:
    ///   - words: the words of each document.
    ///   - stamp: says which list of documents it is.
    ///   - limit: how many postings a shard may hold; by itself what suits so many documents.
    init(_ words: [SearchWords], stamp: UInt32, limit: Int? = nil) {
        self.words = words
        self.stamp = stamp
        self.limit = limit ?? ShardPlan.limit(documents: words.count)
        firstBytes = FirstBytes(words)
        rootPlan = SearchIndex.plan(firstBytes.counts, limit: self.limit)
    }

    /// How many parts there are.
    var partCount: Int { rootPlan.parted.count + 1 }

    /// How the words of a part are parted.
    func layout(ofPart part: Int) -> ShardLayout {
        guard part > 0 else {
            return ShardLayout(
                nodes: [],
                groups: rootPlan.groups.map { ShardPrefix.root.followed(by: $0[0]) }
            )
        }
        var walk = ShardWalk(.names, of: self)
        visit(rootPlan.parted[part - 1], &walk)
        return ShardLayout(nodes: walk.nodes, groups: walk.groups)
    }

    /// How the words of all parts are parted, one part after the other.
    var layouts: [ShardLayout] { (0..<partCount).map(layout) }

    /// The list of shards, which is fetched first.
    func manifest(_ layouts: [ShardLayout]) -> SearchFile {
        let nodes = layouts.flatMap(\.nodes).map(\.text).sorted().joined(separator: " ")
        let groups = layouts.flatMap(\.groups).map(\.text).sorted().joined(separator: " ")
        let text =
            #"{"version":1,"stamp":\#(stamp),"documents":\#(words.count),"cards":\#(SearchIndex.cardsInFile),"#
            + #""nodes":"\#(nodes)","groups":"\#(groups)"}"# + "\n"
        return SearchFile(name: SearchIndex.manifestName, bytes: Array(text.utf8))
    }

    /// The name of that list.
    static let manifestName = "index.json"

    /// The shards of one part.
    func files(ofPart part: Int) -> [SearchFile] {
        var walk = ShardWalk(.shards, of: self)
        if part > 0 {
            visit(rootPlan.parted[part - 1], &walk)
        } else {
            for group in rootPlan.groups {
                let postings = self.postings(of: group, SearchIndex.entries(words))
                let branches = SearchBranch.parting(postings.ranges[...], of: postings, at: 0)
                let own = ShardPlan(groups: [group])
                walk.settle(.root, branches, of: postings, former: ShardPlan(groups: []), present: own)
            }
        }
        return walk.files
    }

    /// All files, one part after the other.
    func allFiles() -> [SearchFile] { [manifest(layouts)] + (0..<partCount).flatMap { files(ofPart: $0) } }

    /// The names of all shards.
    var shardNames: [String] { layouts.flatMap { ($0.nodes + $0.groups).map(\.file) } }
}

extension SearchIndex {
    static func plan(_ costs: [Int], limit: Int) -> ShardPlan {
        ShardPlan(
            costs.enumerated().map { (UInt8(truncatingIfNeeded: $0), $1) },
            limit: limit,
            mayPart: true
        )
    }

    /// A document's words, on a side of a change.
    typealias Entry = (document: Int, side: SearchPostings.Side, words: SearchWords)

    static func entries(_ words: [SearchWords]) -> [Entry] {
        words.enumerated().map { ($0, .both, $1) }
    }

    /// The words that begin with some bytes, in documents that come in order.
    func postings(of bytes: [UInt8], _ entries: [Entry], keysOnly: Bool = false) -> SearchPostings {
        var postings = SearchPostings(keysOnly: keysOnly)
        for byte in bytes {
            for (document, side, words) in entries {
                let range =
                    side.isNew ? firstBytes.range(of: byte, in: document) : words.range(beginning: byte)
                postings.add(words, document: document, side: side, range)
            }
        }
        return postings
    }

    private func visit(_ byte: UInt8, _ walk: inout ShardWalk) {
        let postings = self.postings(
            of: [byte],
            SearchIndex.entries(words),
            keysOnly: walk.purpose == .names
        )
        walk.visit(
            ShardPrefix.root.followed(by: byte),
            postings.ranges[...],
            of: postings,
            wasNode: false,
            isNode: true
        )
    }
}
