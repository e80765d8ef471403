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
/// do with each other: any number of tasks may make them. ``ShardEdit`` brings shards up to date when other words stand
/// in a few documents.
struct SearchIndex: Sendable {
    /// How many documents stand in one file of cards.
    static let cardsInFile = 8

    let words: [SearchWords]
    /// The same, to be looked into while the index is held.
    private let readers: [SearchWordsReader]
    /// Says which list of documents the shards are of: a page that is open while the site changes sees that they don't fit.
    let stamp: UInt32
    /// How many postings a shard may hold.
    let limit: Int
    private let firstBytes: FirstBytes
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
        readers = words.map { SearchWordsReader($0.raw) }
        self.stamp = stamp
        self.limit = limit ?? ShardPlan.limit(documents: words.count)
        firstBytes = FirstBytes(readers)
        let costs = firstBytes.counts.enumerated().map { (byte: UInt8(truncatingIfNeeded: $0), cost: $1) }
        rootPlan = ShardPlan(costs, limit: self.limit, mayPart: true)
    }

    /// How many parts there are.
    var partCount: Int { rootPlan.parted.count + 1 }

    /// The shards of one part, and how its words are parted.
    func part(_ number: Int) -> (files: [SearchFile], layout: ShardLayout) {
        var walk = ShardWalk(of: self)
        if number > 0 {
            let byte = rootPlan.parted[number - 1]
            let postings = postings(of: [byte])
            walk.visit(ShardPrefix.root.followed(by: byte), postings.appearances[...], of: postings)
        } else {
            walk.note(
                firstBytes.counts.enumerated().map { (UInt8(truncatingIfNeeded: $0), $1) },
                below: .root
            )
            for group in rootPlan.groups {
                let postings = postings(of: group)
                let branches = SearchBranch.parting(postings.appearances[...], at: 0)
                walk.settle(.root, branches, of: postings, groups: [group])
            }
        }
        return (walk.files, walk.layout)
    }

    /// The list of shards, which is fetched first.
    ///
    /// - Parameters:
    ///   - layouts: the shards.
    ///   - starts: at which document kinds begin that results are weighed by.
    func manifest(_ layouts: [ShardLayout], starts: [(kind: String, document: Int)] = []) -> SearchFile {
        let nodes = layouts.flatMap(\.nodes).map(\.text).sorted().joined(separator: " ")
        let groups = layouts.flatMap(\.groups).map(\.text).sorted().joined(separator: " ")
        let kinds = starts.map { #""\#($0.kind)":\#($0.document),"# }.joined()
        let text =
            #"{"version":1,"stamp":\#(stamp),"documents":\#(words.count),"cards":\#(SearchIndex.cardsInFile),"#
            + kinds + #""nodes":"\#(nodes)","groups":"\#(groups)"}"# + "\n"
        return SearchFile(name: SearchIndex.manifestName, bytes: Array(text.utf8))
    }

    /// The name of that list.
    static let manifestName = "index.json"

    /// All files, one part after the other, and what a later change needs to know of them.
    func whole() -> (files: [SearchFile], costs: ShardCosts) {
        let parts = (0..<partCount).map(part)
        let costs = ShardCosts(parts.map(\.layout), stamp: stamp, documents: words.count, limit: limit)
        return ([manifest(parts.map(\.layout))] + parts.flatMap(\.files), costs)
    }

    /// The words that begin with some bytes, document by document.
    private func postings(of bytes: [UInt8]) -> SearchPostings {
        SearchPostings(readers, bytes, at: firstBytes)
    }
}
