/// Brings the shards of an index up to date where a few documents have other words than before.
///
/// Only the shards that have those words are read and written. Where words are so many more or fewer that they would be
/// parted otherwise, nothing is done: then the whole index has to be made.
struct ShardEdit {
    /// A document whose words are others now.
    struct Change {
        let document: Int
        let before: SearchWords
        let after: SearchWords
    }

    /// A word's weight in a document before and after; 0 where it is not there.
    private struct Turn {
        let word: [UInt8]
        let document: Int
        let weight: UInt8
        let isNew: Bool
    }

    private let changes: [Change]
    private let former: ShardCosts
    private var costs: ShardCosts
    /// What became of the words of each shard that has some of them, by its first prefix.
    private var turns: [ShardPrefix: [Turn]] = [:]
    /// The prefixes on the way to those shards.
    private var nodes: Set<ShardPrefix> = []
    private var parted: Set<ShardPrefix> = []

    init(_ changes: [Change], of costs: ShardCosts) {
        self.changes = changes
        former = costs
        self.costs = costs
    }

    /// The shards that differ, and how words are parted now; nil where they would be parted otherwise.
    ///
    /// - Parameter shard: what is in a shard, by its name.
    static func make(
        _ changes: [Change],
        of costs: ShardCosts,
        shard: (String) -> [UInt8]?
    ) -> (files: [SearchFile], costs: ShardCosts)? {
        var edit = ShardEdit(changes, of: costs)
        var all: [Turn] = []
        for change in changes { all += ShardEdit.turns(change) }
        for turn in all { edit.count(turn) }
        guard edit.parted.allSatisfy(edit.isPartedAlike) else { return nil }
        for turn in all { guard edit.route(turn) else { return nil } }
        return edit.files(shard).map { ($0, edit.costs) }
    }

    /// The words of a document that count otherwise now.
    private static func turns(_ change: Change) -> [Turn] {
        let before = Dictionary(change.before.plain) { first, _ in first }
        let after = Dictionary(change.after.plain) { first, _ in first }
        let gone = before.filter { after[$0.key] == nil }.map { ($0.key, UInt8(0), false) }
        let come = after.filter { before[$0.key] != $0.value }.map {
            ($0.key, $0.value, before[$0.key] == nil)
        }
        return (gone + come).sorted { $0.0.lexicographicallyPrecedes($1.0) }
            .map { Turn(word: $0, document: change.document, weight: $1, isNew: $2) }
    }

    /// Counts what came or went below every prefix on the way to a word.
    private mutating func count(_ turn: Turn) {
        let count = turn.weight == 0 ? -1 : turn.isNew ? 1 : 0
        var prefix = ShardPrefix.root
        for byte in turn.word {
            guard let plan = former.plan(of: prefix) else { return }
            parted.insert(prefix)
            costs.add(count, to: byte, below: prefix)
            guard plan.parted.contains(byte) else { return }
            prefix = prefix.followed(by: byte)
        }
    }

    /// Whether the words below a prefix stand in shards of the same names, and each in the one where it was.
    private func isPartedAlike(_ prefix: ShardPrefix) -> Bool {
        guard let before = former.plan(of: prefix), let after = costs.plan(of: prefix) else { return false }
        guard before.parted == after.parted, before.groups.map(\.first) == after.groups.map(\.first) else {
            return false
        }
        return zip(before.groups, after.groups).allSatisfy { old, new in
            !old.contains { byte in
                !new.contains(byte) && after.groups.contains { $0.contains(byte) }
            }
        }
    }

    /// Finds the shard of a word, and the nodes above it.
    private mutating func route(_ turn: Turn) -> Bool {
        var prefix = ShardPrefix.root
        for byte in turn.word {
            // A word that is gone may have taken its branch with it.
            guard let plan = costs.plan(of: prefix), let old = former.plan(of: prefix) else { return false }
            if plan.parted.contains(byte) {
                prefix = prefix.followed(by: byte)
                nodes.insert(prefix)
                continue
            }
            let groups = plan.groups + old.groups
            guard let group = groups.first(where: { $0.contains(byte) }) else { return false }
            turns[prefix.followed(by: group[0]), default: []].append(turn)
            return true
        }
        return true
    }

    private func files(_ shard: (String) -> [UInt8]?) -> [SearchFile]? {
        var files: [SearchFile] = []
        let (stamp, documents) = (costs.stamp, costs.documents)
        for (prefix, turns) in turns.sorted(by: { $0.key.file < $1.key.file }) {
            guard let bytes = shard(prefix.file),
                var terms = ShardTerms(decoding: bytes, stamp: stamp, documents: documents)
            else { return nil }
            for turn in turns { terms.set(turn.word, document: turn.document, weight: turn.weight) }
            files.append(
                SearchFile(name: prefix.file, bytes: terms.bytes(stamp: stamp, documents: documents))
            )
        }
        for prefix in nodes.sorted(by: { $0.file < $1.file }) {
            guard let bytes = shard(prefix.file),
                var node = ShardNode(decoding: bytes, stamp: stamp, documents: documents)
            else { return nil }
            for change in changes {
                let (exact, any) = change.after.weights(beginning: prefix)
                node.set(document: change.document, exact: exact, any: any)
            }
            files.append(
                SearchFile(name: prefix.file, bytes: node.bytes(stamp: stamp, documents: documents))
            )
        }
        return files
    }
}

extension SearchWords {
    /// The words in UTF-8 with their weights.
    fileprivate var plain: [([UInt8], UInt8)] {
        withExtendedLifetime(self) {
            let reader = SearchWordsReader(raw)
            return (0..<reader.count).map { (reader.word($0), reader.weight($0)) }
        }
    }

    /// How much a prefix counts as a word, and at most any word that begins so; 0 where there is none.
    fileprivate func weights(beginning prefix: ShardPrefix) -> (exact: UInt8, any: UInt8) {
        withExtendedLifetime(self) {
            let reader = SearchWordsReader(raw)
            var (exact, any): (UInt8, UInt8) = (0, 0)
            let shift = UInt64(64 - 8 * prefix.length)
            for index in reader.firstIndex(notBefore: prefix.key)..<reader.count {
                guard reader.key(index) >> shift == prefix.key >> shift else { break }
                any = max(any, reader.weight(index))
                if reader.key(index) == prefix.key, reader.tailLength(index) == 0 {
                    exact = reader.weight(index)
                }
            }
            return (exact, any)
        }
    }
}
