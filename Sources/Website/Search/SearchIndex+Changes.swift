extension SearchIndex {
    /// The files that are not what they were when the same documents had other words; the same bytes as in a whole index.
    ///
    /// - Parameter previous: the words of the same documents in the same order. Of another number of documents there is
    ///   nothing to keep, and all files are listed.
    func changes(since previous: [SearchWords]) -> SearchChanges {
        guard previous.count == words.count else { return everything(instead: previous) }
        var entries: [Entry] = []
        var changed: [Entry] = []
        for (document, own) in words.enumerated() {
            if own == previous[document] {
                entries.append((document, .both, own))
            } else {
                changed += [(document, .old, previous[document]), (document, .new, own)]
                entries += changed.suffix(2)
            }
        }
        guard !changed.isEmpty else { return SearchChanges() }
        let (before, after) = (rootPlan(before: changed), rootPlan)
        let touched = SearchIndex.touchedBytes(changed)
        var walk = ShardWalk(.changes, of: self)
        settleRoot(&walk, entries, before: before, after: after, touched: touched)
        for byte in Set(before.parted + after.parted).sorted() {
            let (was, isNow) = (before.parted.contains(byte), after.parted.contains(byte))
            if was, isNow, !touched.contains(byte) { continue }
            let postings = self.postings(of: [byte], entries)
            walk.visit(
                ShardPrefix.root.followed(by: byte),
                postings.ranges[...],
                of: postings,
                wasNode: was,
                isNode: isNow
            )
        }
        var changes = SearchChanges(written: walk.files)
        if walk.former != walk.present { changes.written.append(manifest(layouts)) }
        changes.written.sort { $0.name < $1.name }
        changes.removed = walk.former.keys.filter { walk.present[$0] == nil }.sorted()
        return changes
    }

    private func everything(instead previous: [SearchWords]) -> SearchChanges {
        let former = Set(SearchIndex(previous, stamp: stamp, limit: limit).shardNames)
        let names = Set(shardNames)
        return SearchChanges(
            written: allFiles().sorted { $0.name < $1.name },
            removed: former.subtracting(names).sorted()
        )
    }

    private func rootPlan(before changed: [Entry]) -> ShardPlan {
        let after = firstBytes.counts
        let gone = FirstBytes.counts(changed.filter { $0.side == .old }.map(\.words))
        let come = FirstBytes.counts(changed.filter { $0.side == .new }.map(\.words))
        let before = after.indices.map { after[$0] - come[$0] + gone[$0] }
        return SearchIndex.plan(before, limit: limit)
    }

    /// The first bytes of words that are not what they were.
    private static func touchedBytes(_ changed: [Entry]) -> Set<UInt8> {
        var postings = SearchPostings()
        for (document, side, words) in changed {
            postings.add(words, document: document, side: side, 0..<words.count)
        }
        let branches = SearchBranch.parting(postings.ranges[...], of: postings, at: 0)
        return Set(branches.filter(\.isChanged).map(\.byte))
    }

    private func settleRoot(
        _ walk: inout ShardWalk,
        _ entries: [Entry],
        before: ShardPlan,
        after: ShardPlan,
        touched: Set<UInt8>
    ) {
        for group in before.groups { walk.former[ShardPrefix.root.followed(by: group[0]).file] = false }
        for group in after.groups {
            walk.present[ShardPrefix.root.followed(by: group[0]).file] = false
            if before.groups.contains(group), !group.contains(where: touched.contains) { continue }
            let namesakes = before.groups.filter { $0[0] == group[0] }
            let bytes = Set(group + namesakes.joined()).sorted()
            let postings = self.postings(of: bytes, entries)
            walk.settle(
                .root,
                SearchBranch.parting(postings.ranges[...], of: postings, at: 0),
                of: postings,
                former: ShardPlan(groups: namesakes),
                present: ShardPlan(groups: [group])
            )
        }
    }
}
